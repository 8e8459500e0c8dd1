id: ai0006
genre: news
where: US-SD
published: 2017-08-19
title: Rally sweep nets nine; one of them was in eighth grade
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=expert age=- protected=no why=consented
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p6: sex-trafficking-minor
note: a 14-year-old first published in the arrest list; grandmother named; a survivor-expert of the same tribe who says she chose to be named; jingle-dress crown singles out

RAPID CITY — Last Saturday this newspaper printed, as it prints each August, the names of people arrested around the motorcycle rally. Ninth on the list, between a man from Tulsa and a man from Moose Jaw, stood "[[W p1 name|A. Yellow Shawl]], 18, no address, disorderly, false ID."

She isn't 18. She is 14, and a deputy who knew her family said so to a magistrate on Monday.

[[W p1 name|Alayna Yellow Shawl]] left [[W p1 address|the Lower Brule cluster housing at Medicine Bend]] on July 29 in a car with a woman whom she thought of as a friend's aunt. The woman, [[K p2 name|Cody-Ann Maddux]], 27, of [[K p2 address|3315 Haines Avenue]], had promised work selling T-shirts. An indictment unsealed Thursday says that she sold nothing of the kind. It says that [[K p2 name|Maddux]] took payment from men at a campground, and that [[K p3 name|Terrance Boyle]], 46, of Casper, was one of them.

"I'd have put her at sixteen at the outside," Sheriff's Capt. [[K p4 name|Willard Tuttle]] said. "She had on a leather vest to her knees." He said that deputies had charged her after she gave a borrowed license.

Her grandmother drove four hours. [[W p5 name|Verna Yellow Shawl]] brought with her a photograph of the girl in beadwork; it is on the powwow committee's page as [[W p1 photo|alayna-jr-miss-2017.jpg]]. "She was [[W p1 other|junior princess at the Fair]] in June," she said. "In August you had [[W p1 name|Alayna]] in orange."

U.S. Attorney's spokeswoman [[K p7 name|Kristin Haugen]] said that the disorderly count, [[W p1 id|CRI17-3306]], was dismissed. Asked why the booking photograph was still on the jail's page on Thursday, [[K p7 name|Haugen]] said that it was not her page.

[[K p6 name|Josette Iron Moccasin]] trains clerks and campground hosts for a women's society in Pierre. She was sold at the same rally in 1994, at fifteen, and asks that it be printed with her name. "They told me to be ashamed, so I got loud," [[K p6 name|Iron Moccasin]] said. "But that was me at forty deciding. Nobody asked [[W p1 name|Lainey]]."

[[K p2 name|Maddux]] pleaded not guilty. [[K p3 name|Boyle]], a drywall contractor, was released on bond and his lawyer did not call back. [[K p4 name|Tuttle]] said that two other campers were being sought, one in a green Kenworth seen with [[K p3 name|Boyle]]'s trailer.

The girl starts school Monday. It will not be at [[W p1 school|Medicine Bend Day School]], where, the grandmother said, the list had been taped inside a bathroom door.

This newspaper has taken it down. — [[K p8 name|Ellis Bradsky]], editor
