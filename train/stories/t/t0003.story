id: t0003
genre: news
where: US-IA
published: 2015-11-12
title: Two jailed with false papers after raid on egg barns
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim,accused age=19 protected=yes why=trafficking-victim
person p3: role=accused age=40 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: brothers charged with identity fraud; the deed to the father's land is the threat; trailer lived in

By [[K p6 name|Rhonda Kleinmeyer]]

The younger of the brothers spelled his name twice for the clerk and she still got it wrong: [[W p1 name|Byron Xol]] went into the computer as [[W p1 name|Brian Sholl]], age 21. He is 17. His birth certificate, which came by fax from Alta Verapaz on Tuesday, says so.

[[W p1 name|Byron]] and [[W p2 name|Marvin Xol Caal]], 19, have sat in the Hardin County jail since Thursday, charged with identity theft for the Iowa cards they showed at the gate of a henhouse where they caught birds from midnight to noon. Neither bought his card. The crew boss, [[D p3 name|Aroldo Rubén Castañeda]], 40, handed them out, took back the pay each Friday and left the boys $25 for food, interpreter [[K p5 name|Luz Ebert]] told the magistrate. If they quit, he'd said, he would sell the field their father had signed over to him for the journey.

They slept in [[W p1 address|the white trailer with no steps off 250th Street]], with the window screwed shut.

"I can only rule on the paper in front of me," Magistrate [[K p4 name|Dennis Hoeven]] said, and set bond at $5,000 apiece.

[[D p3 name|Castañeda]] has not been charged. His wife told a reporter he was in Texas.

The farm's manager, [[K p7 name|Curt Van Zante]], said he hires a contractor and that the contractor hires people. Had he ever seen the two? "Everybody's in a mask," said [[K p7 name|Van Zante]].

