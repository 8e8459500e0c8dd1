id: ai0050
genre: press-release
where: US-SD
published: 2021-01-19
title: Hotel Group to Pay $1.4 Million; Former Housekeeping Contractor Sentenced
person p1: role=victim age=36 protected=yes why=trafficking-victim
person p2: role=victim,accused age=30 protected=yes why=trafficking-victim
person p3: role=convicted age=45 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=8 protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: J-1/H-2B housekeepers; release uses worker A and B then the victim impact page is appended; one was arrested for absconding and theft of a vacuum cleaner

SIOUX FALLS, S.D. — A labor contractor who held hotel housekeepers in debt, in two states and one laundry room, was sentenced today to 97 months, announced [[K p4 name|Acting U.S. Attorney Delbert Fenske]].

[[K p3 name|Marisela Quiambao Reyes]], 45, of [[K p3 address|3908 S. Kiwanis]], was found guilty in September of forced labor and visa fraud ([[K p3 id|4:20-cr-40061]]). The owners of four hotels, who weren't charged, will pay $1.4 million.

At trial two women, whom the release calls Worker A and Worker B, told how [[K p3 name|Reyes]] had brought them from Jamaica to clean for the summer, taken their return tickets, and billed them for placement, for sheets, and for each minute over twenty-two in a room. Worker A, 36, owed more after five months than on the day she came. When she said that she would go to the consulate, [[K p3 name|Reyes]] held up a phone with a picture of her child's school.

Worker B, 30, did go. She went with a suitcase and a vacuum cleaner she'd paid for twice. She was stopped in Mitchell, jailed for eight days for the vacuum, and turned over to Immigration. "We had that case upside down," said [[K p5 name|Special Agent Priya Venkataraman]]. [[K p5 name|Venkataraman]] thanked [[K p6 name|Boyd Lindskov]], a long-haul driver and guest, who noticed that the same two women had cleaned at midnight and at six, and wrote it on the comment card. "I put four stars," [[K p6 name|Lindskov]] testified. "Then I put, do they sleep?"

"They slept," [[K p4 name|Fenske]] said, "on the folding table."

Judge [[K p8 name|Rosemary Stensland]], in passing sentence, read that card aloud.

PAGE 3 OF 3 — INTENDED FOR COURT ONLY

Impact statement of [[W p1 name|Sherine Althea Mullings]]. "I am a mother. I was a head cook at [[W p1 employer|a school canteen in Mandeville]]. My son [[W p7 name|Jevaughn]], who's eight, thought that I'd left him for snow. I have now a T visa, No. [[W p1 id|EAC-20-904-51177]], and live with two church sisters on [[W p1 address|Minnesota Avenue, over the florist]]. When I hear a trolley in a corridor I can't move. [[W p7 name|Jevaughn Mullings]] comes in March, please God, and I'll have a bed with a door."

Impact statement of [[W p2 name|Kadian Brissett]]. "They called me thief. It's in the Daily Republic with my photograph, '[[W p2 photo|Brissett, Kadian, theft]].' In my district, [[W p2 address|Comfort Hall]], they've got the internet too. I'd like that the man who wrote it write again. I ask that [[W p1 name|Sherine]] be paid first. She has a child. [[W p2 name|Kadian]] only has the vacuum." [Evidence tag [[W p2 id|MPD 20-3318]].]

MEDIA: A corrected, two-page release follows. Please discard page 3. Questions about Ms. [[W p1 name|Mullings]] or Ms. [[W p2 name|Brissett]] won't be answered; questions about [[K p3 name|Reyes]] may be put to 605-555-0170.
