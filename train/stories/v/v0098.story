id: v0098
genre: news
where: US-CA
published: 2023-09-14
title: Nurse at border clinic spotted what three agencies had missed
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: held as an adult smuggler and charged under a false age; the crossing card number, true name, false name, village, pregnancy not marked

By [[K p5 name|Mirella Ashgrove]]

CALEXICO — On the booking sheet she was [[W p1 alias|Rosa]], 22, and a smuggler. She'd been at the wheel of a Jetta with two men in the trunk. Three agencies had her fingerprints and all three had copied the 22.

[[K p3 name|Theodora Blount]], a nurse who gives the intake physicals, looked at a wrist X-ray that had been taken because of a fall. "Those bones were still open," [[K p3 name|Blount]] said. "I asked her, in my bad Spanish, when she'd turned sixteen, and she said, 'In July.'"

The rest came slowly. A "novio," [[K p2 name|Iván Lerma Castro]], 27, had courted her in [[W p1 address|Tenancingo de los Olivos]], brought her to a house in Mexicali, and put her on a street where, he told her, other wives too were helping their husbands. She helped him thirty times a day. The driving was a promotion.

Assistant U.S. Attorney [[K p4 name|Kirk Dunleavy]] moved on Wednesday to dismiss case [[W p1 id|23-mj-08817]], *United States v. [[W p1 alias|Rosa Pineda]]*. In the motion's second footnote her true name is given as [[W p1 name|Maricruz Tlapa]].

Asked how it was missed, Sector spokesman [[K p6 name|Wade Ingram]] said that ages are as stated by the subject. She hadn't stated it. [[K p2 name|Lerma]] had told her to memorize it, along with a birthday, and she still says that birthday first.
