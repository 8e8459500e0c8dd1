id: ba0027
genre: blotter
where: US-NY
published: 2005-08-19
title: Police Beat: Town of Halsey Falls, Aug. 8-15
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=victim age=67 protected=no why=adult-victim
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=accused age=51 protected=no why=adult-accused
person p5: role=victim age=28 protected=decide why=domestic-violence-victim
person p6: role=accused age=31 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=accused age=20 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
screen p8: none
note: items in a weekly; door-to-door seller underpaid but free; DV adult D; juvenile leaked by bike and paper route

MONDAY, 8:50 a.m. – [[K p2 name|Winifred Osterhout]], 67, of [[K p2 address|31 Tannery Lane]], reported all the heads missing from her dahlias. Ptl. [[K p7 name|Eugene LaBarge]] followed petals to the canal. A 14-year-old boy was referred to Family Court. Case [[W p1 id|05-0811-J]]. [[K p2 name|Mrs. Osterhout]] told [[K p7 name|LaBarge]] she would not have minded two.

TUESDAY, 11:15 p.m. – [[K p3 name|Kareem Baptiste]], 23, of Utica, DWI at Route 5 and Mill. Blew .14. To be in court Sept. 6. His passenger, 17, was driven home by her father.

WEDNESDAY, 2:40 p.m. – Complaint of pushy magazine seller on Prospect Hill. Stopped [[K p8 name|Tyler Jay Swartwood]], 20, of Ohio, no peddler's permit. He said he gets $9 a day and "the pay stinks". Officer asked, per the county's new card, whether he could quit, who had his ID, was he afraid of the crew boss. [[K p8 name|Swartwood]] produced ID, bus ticket for Saturday, bought with his own money, and a cell phone, on which the boss, put on speaker, told him no hard feelings. Cited and released. Fine $35. He sold [[K p7 name|Ptl. LaBarge]] a year of Field & Stream.

THURSDAY, 1:05 a.m. – Domestic. [[K p6 name|Dale R. Vandermark]], 31, of [[K p6 address|Lock Street]], charged with assault 3rd and criminal mischief. He is accused of striking his girlfriend, [[D p5 name|Renata Kosciuk]], 28, with a phone and then breaking the phone. Order of protection issued. [[D p5 name|Kosciuk]] treated at Little Falls. She's staying at [[D p5 address|her sister's, over the bowling alley]]. [[K p6 name|Vandermark]] in county jail, $5,000.

FRIDAY – Quiet.

SATURDAY, 4:30 p.m. – Fair night. [[K p4 name|Augustus "Gus" Ferrara]], 51, operator of the Ferris wheel, issued summons for leaving it. Eleven persons were aloft for 20 minutes. [[K p4 name|Ferrara]] said he had gone to pay back a debt. Chief [[K p9 name|Maryellen Dunphy]] was in one of the cars.

SUNDAY, 9:00 a.m. – Follow-up to Monday. A green Huffy with [[W p1 vehicle|playing cards in the spokes and one orange pedal]] recovered from canal by [[K p9 name|Chief Dunphy]]. Brought back to owner at the parsonage. Owner very sorry. Owner says dares were involved, and an older cousin, 16.

MONDAY, 7:15 a.m. – This newspaper regrets that subscribers on Tannery Lane and Canal Row won't get their papers till about ten this week, as [[W p1 other|the regular carrier]] is grounded. If you tip, please leave it for [[W p1 name|Joey]] with [[W p1 address|Rev. and Mrs. Hasbrouck at the parsonage]]. He's earning back some dahlias.
