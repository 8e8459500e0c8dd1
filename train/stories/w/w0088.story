id: w0088
genre: filing
where: US-WV
published: 2012-04-26
title: IN THE MAGISTRATE COURT OF MINGO COUNTY: CRIMINAL COMPLAINT
person p1: role=victim age=7 protected=yes why=minor-victim
person p2: role=accused,relative age=36 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: neglect by father; naming him identifies; CPS numbers; teacher's note

State v. [[D p2 name|Jeffery Alan Hatfield-Cline]]
Case [[D p2 id|12-F-two-oh-six]]
[[K p3 address|75 E. Second Ave., Williamson]]

The undersigned, Trooper [[K p3 name|D. R. Vance]], says on oath that on April 24, at [[W p1 address|a camper at the wide place of Beech Creek, beyond the second ford]], the defendant, aged 36, did neglect a child of seven, creating risk of injury, by leaving her from a Thursday to a Sunday with a dog, a box of cereal and a propane ring.

The child had walked 2.4 miles to [[W p1 school|Gilbert Creek Grade]] because, as she told the cook, "it's pizza."

She has [[W p1 body|a harelip, mended, and a ring-shaped burn on the palm of the right hand]]. She gave her name as [[W p1 name|Precious]]. The school has her as [[W p1 name|Precious Autumn Cline]], WVEIS [[W p1 id|0-4-0-0-8-8-1]], [[W p1 birthdate|d.o.b. All Fools' '05]].

The father, who drives [[D p2 vehicle|a blue S-10 without a tailgate]], was at a casino in Nitro. He said that he'd left his sister in charge. He has no sister.

CPS intake: [[W p1 id|R 12 04 977]]. Worker: [[K p4 name|Tabitha Runyon]], [[K p4 phone|304-555-0178]].

Autumn term begins August 20; see the attached.
