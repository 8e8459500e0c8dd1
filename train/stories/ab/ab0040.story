id: ab0040
genre: filing
where: JM
published: 2018-04-20
title: Extract from the register, Children's Court, Montego Bay
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: "uncontrollable" child detained; register with name column; village district W

No. [[W p1 id|CC 88/18]]. Corporal [[K p4 name|Delroy Hemmings]] v. [[W p1 name|Shanique Alecia Gayle]], sixteen, of [[W p1 address|Retrieve district]].
Complaint: Uncontrollable. Found loitering at night on the Hip Strip.
Before: Her Honour [[K p3 name|Mrs. V. Pinnock-Daley]].

Corporal states: child gave false name at the station, being "[[W p1 alias|Passion]]". She was in company with a visitor to the Island, who had paid a woman at a guest house forty United States dollars for the child's time. He has gone home.

Child states: The woman is [[K p2 name|Claudette Samms]]. She did get me from the market, saying is a live-in work, to mind baby. No baby was there. Me get food when me go out and no food when me don't.

Court: Is this a case of an uncontrollable child, Corporal, or of a very well controlled one?

Corporal: [[K p2 name|Samms]] was before the Parish Court yesterday, Your Honour, on a human trafficking charge.

Order: complaint struck out. Child to the care of the Agency; not to be placed at Granville, since [[K p2 name|Samms]]'s sister cooks there.
