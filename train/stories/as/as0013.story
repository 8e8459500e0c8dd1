id: as0013
genre: news
where: US-NJ
published: 2018-08-11
title: State fines manicurist $1,500. Her employer, she says, was charging her to breathe.
person p1: role=victim,accused age=37 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: nail shop; woman fined as unlicensed; shop only D, basement room W; 17-year-old niece of nobody named in customer review; licence board docket under own name

By [[K p8 name|Pasquale Amendola]]

PARAMUS — At [[D p1 employer|Lucky Tulip Nails]] there was a price list for the customers and another, on the back of the mop-closet door, for the staff.

Towel, $2. Lunch, $6. Sitting down when there's nobody in the chair, $5. Crying, $20.

[[W p1 name|Nguyen Thi Hanh]], 37, could read it out from memory on Thursday before the State Board of Cosmetology, which had summoned her for working without a license. The board heard her for nine minutes. It then fined her $1,500 in docket [[W p1 id|BCH-18-2261]] and called the next case.

"They asked did I know I need a license," [[W p1 name|Hanh]] said on the stairs afterward. "I said the owner has my passport, she has my house paper from Can Tho, she says if I talk she'll sell the house with my father in it. The man said, please answer only yes or no."

The owner, [[K p2 name|Diep Thu Carrigan]], 43, of [[K p2 address|31 Woodcliff Terrace, Upper Saddle River]], was arrested a day later. Bergen County Prosecutor [[K p4 name|Gareth Ellison]] charged her with human trafficking and said the board "might have called us." Five workers slept in [[W p1 address|the basement of 212 Forest Avenue]], on pool floats. [[K p2 name|Carrigan]] has denied it through counsel.

Board secretary [[K p5 name|Marybeth Szymanski]] said that the fine stands until there is an appeal. "We regulate nails," [[K p5 name|Szymanski]] said.

[[K p6 name|Lien Prentiss]], an organizer with a salon workers' group, has met perhaps forty women from shops like it. Not all think of themselves as held. "She told me, 'I was not a slave; I could see the mall.' And I said: [[W p1 name|Chị Hanh]], could you walk to it?" What struck [[K p6 name|Prentiss]] most was the list. "Twenty dollars for crying. She paid it three times."

The youngest of the five was 17, brought in on a student visa for a school she never entered. She is in the care of the state, and neither prosecutor nor advocate would describe her. The internet had already done so. A one-star review from June, still up on Friday, reads: "Ask for [[W p3 name|Mỹ Linh]], the teeny one with [[W p3 body|the white streak in her bangs]], she's a doll but looked about 12 and the lady SLAPPED her for using the good polish." Another customer had posted a snapshot, "[[W p3 photo|me and mylinh!!]]"

One regular, [[K p7 name|Francine Oberholt]], 66, a retired crossing guard, brought her own cushion to the hearing and sat through all of it. "I tipped that woman five dollars every Friday for two years," [[K p7 name|Oberholt]] said. "Somebody tell me where it went."

It went, according to the complaint, into a coffee can marked with each worker's name and emptied on Sundays. Prosecutors have the cans: HOA, [[W p1 name|HANH]], BICH, TRAM, and in a child's round capitals with a heart over the Y, [[W p3 name|MY LINH]].
