id: ao0039
genre: email
where: US-IN
published: 2011-06-07
title: Listserv digest: [indiana-farmworker-advocates] melon camp, who is who
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused,victim age=45 protected=decide why=adult-accused
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=deceased age=17 protected=decide why=deceased
screen p1: labor-trafficking misidentified=yes
screen p2: unclear
note: a Haitian melon picker charged with arson; crew chief who was himself once held (weak signs); a dead minor worker is D; digest goes to 400 people

Message 1 of 3
From: [[K p4 name|Gretchen Yoder-Ruiz]]
Date: Mon, 6 Jun 2011 21:14

All, quick and confidential (I hope that this list is still closed?).

The young man in Knox County jail for "burning down the bunkhouse" is [[W p1 name|Jean-Wilner Estimé]], 19, from Gonaïves by way of Immokalee. Booked as [[W p1 name|ESTIME, GENE W.]], jail no. [[W p1 id|K-11-0671]]. He didn't deny it. He lit a mattress at four in the morning, he said, "so that somebody comes who isn't the boss." The door of the bunkhouse was chained from outside. Nineteen men went out through the hole he'd made.

They'd been picking since April for [[K p3 name|Orville Stemme]], 60, who farms 900 acres at [[K p3 address|Decker Chapel Road]]. [[K p3 name|Stemme]] paid a crew chief by the ton and didn't ask. The crew chief held the men's cards, charged for mattress, water and ride, and showed a pistol on Sundays. Nobody had ever seen a pay stub.

Message 2 of 3
From: [[K p5 name|Atty. Lamar Battiste]]
Date: Mon, 6 Jun 2011 22:02

[[K p4 name|Gretchen]], list is NOT closed, it has an archive. But since it's out: I'm in for [[W p1 name|Estimé]] tomorrow at 8:30. Prosecutor [[K p6 name|Tamsin Kuykendall]] has agreed to a continuance, and she was shaken by the chain. Can anybody bring an interpreter? He likes to be called [[W p1 alias|Ti-Wil]], it calms him.

The crew chief is more difficult. [[D p2 name|Anselmo Velásquez Ortiz]], 45, is charged with nineteen counts of confinement ([[D p2 id|42D01-1106-FB-33]]). He told me that he came up in '88 in the trunk of a car and owed [[K p3 name|Stemme]]'s father for six years. "I only did what was done." I don't say that it excuses. I don't know even if it's true. [[D p2 name|Velásquez]] has a house and a bass boat.

And let us not forget the boy. [[D p7 name|Fritznel Dorval]], 17, died of heat in the third row on May 31, and was buried with a wrong name. [[D p7 name|Fritznel]] was [[W p1 name|Jean-Wilner]]'s cabin mate; that is why the mattress.

Message 3 of 3
From: [[K p4 name|G. Yoder-Ruiz]]
Date: Tue, 7 Jun 2011 06:48

Moderator, PLEASE pull digest 214 from the web. I named him and gave his number and God knows who reads it. Bond came through at 2 a.m. from the Mennonites. He's at [[W p1 address|our farm, the round barn west of Odon]]. [[K p6 name|Ms. Kuykendall]] has the address and is the only one who should. A scan of his face is in message 1's attachment, [[W p1 photo|jw_estime_burned_hands.tif]]. [[K p5 name|Lamar]], I owe you pie.

-- This digest was sent to 412 subscribers --
