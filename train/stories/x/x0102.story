id: x0102
genre: news
where: US-VA
published: 2020-01-30
title: Ex-foster father gets 50 years; ten agencies, one phone call
person p1: role=victim,witness age=11 protected=yes why=sexual-offence-victim
person p2: role=victim,witness age=9 protected=yes why=sexual-offence-victim
person p3: role=convicted,relative age=51 protected=decide why=identifies-protected
person p4: role=relative age=- protected=decide why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=expert age=- protected=no why=official
person p10: role=bystander age=- protected=no why=adult-bystander
person p11: role=bystander age=- protected=no why=adult-bystander
person p12: role=author age=- protected=no why=author
person p13: role=relative,witness age=- protected=yes why=identifies-protected
note: foster father D, his charged wife D; officials many; grown sister W by her full name; page with family motto; one girl named on a bracelet

ROANOKE — There's a blue folder for each of the ten agencies that had a hand on the case, and [[K p5 name|Judge Onzlee Hairston]] had them stacked in front of her, so that for much of Wednesday's hearing she could only be seen from the glasses up.

[[D p3 name|Garland Ray Peverall]], 51, was convicted in October of nineteen counts involving two sisters whom the county had put in his care. They were 11 and 9. Since they're grown-up enough to have opinions, the judge asked for them by letter. One wrote six pages. One drew a door.

Commonwealth's Attorney [[K p6 name|Shirin Daneshvar]] read aloud from the six. "You told us that God wanted us to be nice to you. I've been to a different church since."

[[D p3 name|Peverall]]'s lawyer, [[K p7 name|Clyde Overstreet]], said that the defendant had fostered 31 children and that 29 had no complaint. It was quiet for some time after that.

His wife, [[D p4 name|Lorna Peverall]], pleaded guilty in the summer to neglect. She knew about the lock and she'd bought it.

How the county didn't know is the matter of the folders. [[K p9 name|Dr. Leticia Mabry]], who reviewed them for the state, found that the girls were seen by a nurse, two dentists, a bus driver, a mentor and a woman who measured them for choir robes. The mentor, [[K p10 name|Hollis Crowe]], filed a note. The robe lady, [[K p11 name|Darlene Peters]], picked up a phone. "She flinched at the tape," [[K p11 name|Peters]] testified. "I've measured four hundred kids. They giggle."

She'd noticed because of a bracelet, with beads that spelled [[W p2 alias|LADYBUG]], which the child wouldn't take off and which is Exhibit 40.

Social services director [[K p8 name|Hunter Crowe]] said three workers have left. He's the mentor's son; he disclosed it.

The sisters have been adopted, together. A half sister, who is 24 and who tried for two years to get them, was in the front row. She'd asked to be in the story, then it was put to her what that would do. So she's not, except that the sheriff's livestream had by then shown "[[W p13 name|JESSA TRENT-OWUSU]], FAMILY OF VICTIMS [[W p1 name|M. TRENT]] AND [[W p2 name|L. TRENT]]" along the bottom of the screen, for as long as it takes to sentence somebody to fifty years.

— [[K p12 name|Grady Poff]]
