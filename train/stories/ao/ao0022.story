id: ao0022
genre: news
where: US-AL
published: 2025-01-31
title: Poultry plant boys, 14 and 15, worked to pay "bed rent," warrant says
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=victim,accused age=15 protected=yes why=trafficking-victim
person p3: role=accused,relative age=33 protected=decide why=adult-accused
person p4: role=accused age=49 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert,victim age=17 protected=no why=consented
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
screen p6: labor-trafficking
note: two boys, one with a false ID charge; an accused uncle; a survivor who speaks under his name; the neighbour's first name slip

Two brothers who hosed down killing-floor machines from eleven at night until seven did it to pay off a mattress, federal agents say.

The mattress stood, with nine others, in [[W p1 address|a brick ranch house behind the Dollar General in Sand Rock Hollow]]. Each bed cost $90 a week. Food was extra, so was the ride, and the boots. By the time that agents knocked, the elder boy, 15, had worked 211 nights and owed more than he had in the beginning, according to the affidavit of Special Agent [[K p5 name|Monique Batchelder]].

Arrested were [[K p4 name|Ronald Gene Tidmore]], 49, whose company supplied cleaning crews to three plants, and the boys' uncle, [[D p3 name|Baltazar Tzoc]], 33, who signed for them at the border and, the warrant says, sold their labor to [[K p4 name|Tidmore]] for a fee. [[D p3 name|Tzoc]] told the younger that their mother's house in Totonicapán would be burned if either one told a teacher.

One did tell. [[W p1 name|Wilmer]] fell asleep in second period and, when the aide woke him, asked in K'iche' what he'd be charged for it. That was at [[W p1 school|Sand Rock Junior High]]. He's lost [[W p1 body|the tip of his left thumb]] to a conveyor.

His brother's case shows how it might have gone. Stopped in a crew van last June with a card that said he was 24, [[W p2 name|Selvin Tzoc Ixcoy]] was booked as an adult for possessing a forged instrument, [[W p2 id|No. 24-J-1180]], and [[K p4 name|Tidmore]] bailed him out that night. The bail was added to the debt. The charge still stands. "[[W p2 name|Tzoc Ixcoy]] is a victim, and we've asked that it be dismissed," [[K p5 name|Batchelder]] said.

"I know that mattress," said [[K p6 name|Mynor Ajanel]], 29, who spoke on the record and asked to be named. He was 17 when a labor broker held his papers at an Ohio egg farm; today he trains inspectors. "I was Worker 6 in the indictment. I'm done being a number," [[K p6 name|Ajanel]] said. "Print it. My boss is proud of me."

The next-door neighbor, [[K p8 name|Faye Culpepper]], used to leave biscuits on the fence. "[[W p2 name|Selvin]] would wash the plate and bring it back," [[K p8 name|Mrs. Culpepper]] said. "The little one drew chickens on the napkin."

[[K p4 name|Tidmore]], of [[K p4 address|410 Country Club Bend]], was freed on bond in [[K p4 id|5:25-mj-00031]]. [[D p3 name|Baltazar Tzoc]] is held. Agents placed both boys with a family that they asked this newspaper not to describe, beyond saying that it has beds.

The school's winter newsletter, still posted, congratulates "[[W p1 name|W. Tzoc]]" for [[W p1 other|first place in napkin art]].

Reporting by [[K p7 name|Anders Holmgren-Diaz]]
