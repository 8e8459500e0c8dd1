id: v0070
genre: news
where: US-HI
published: 2003-03-07
title: Kuleana claim returns to court, older than the court
person p1: role=bystander age=81 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; land suit, "sold at fourteen", "without her mother's knowledge" about a deed of 1911

In 1911 a girl of fourteen put her X to a paper in Hāna and got for it a horse. Ninety-two years on, her daughter would like to give back the horse.

"She didn't know what was being sold," [[K p1 name|Puanani Kahiamoe]], 81, told Judge [[K p3 name|Thomas Ige]] on Thursday. "The man paid a child behind her mother's back. You can't do that now. I don't think that you could do it then."

The two acres belong, by the paper, to a rancher's company, whose manager is [[K p2 name|Bret Coolidge]]. His lawyer, [[K p4 name|Avis Tavares]], said that the horse was valued at $65, which was fair for either.

[[K p3 name|Ige]] will walk the land on April 3. [[K p1 name|Kahiamoe]] has offered to lend him boots.
