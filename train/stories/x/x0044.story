id: x0044
genre: blog
where: US-NY
published: 2020-08-24
title: St. Casimir's parish notes
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=deceased age=91 protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; children at first communion

First Communion was held, at last, in the parking lot, with the children six feet apart like bowling pins. Congratulations to [[K p2 name|Oliwia Zielinska]] and [[K p3 name|Angel Santiago]], who didn't drop anything. (I did. The Lord forgives butterfingers.)

Our debt on the boiler is now $6,210. Someone left two hundreds in the poor box wrapped in a note that said "for the furnace, not the priest." Received and understood.

[[K p4 name|Genevieve Pulaski]], who taught half of Buffalo to drive and the other half to pray while she did it, died Thursday at 91. Her pierogi board goes to [[K p5 name|Lou Pulaski]], with instructions.

Grace before meals has been requested for the website. Here it is: look up, mean it, eat.

[[K p1 name|Fr. Ted Maslanka]]
