id: aa0068
genre: blotter
where: US-NY
published: 2001-12-06
title: VILLAGE COURT, Honest Justice in Small Portions
person p1: role=accused age=48 protected=no why=adult-accused
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; upstate humour

Justice [[K p4 name|Eustace VanDerWerken]] wishes it known that his court meets Thursdays now, the bowling league having prevailed.

• [[K p1 name|Gil Terwilliger]], 48, paid $90 for a taillight and then the taillight.
• [[K p2 name|Mrs. Ida Rosenkrantz]], 61, sold eggs without a permit to a man who turned out to be the County. Adjourned in contemplation of omelets.
• [[K p3 name|Jesús Maldonado]], 19, a stable hand at the fairgrounds, harassment second. He shouted at a trotter's owner, who had paid late; owner paid. Dismissed on motion of both.
• The Village vs. the rooster. The rooster's attorney, [[K p5 name|Mr. Skip Delaney]], asks for trial by peers.

No court Dec. 27.
