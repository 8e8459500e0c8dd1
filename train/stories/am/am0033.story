id: am0033
genre: press-release
where: IN-BR
published: 2024-06-20
title: Saran Police: Operation Nayi Dhun — 22 rescued from orchestra parties
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=victim,accused age=19 protected=yes why=trafficking-victim
person p4: role=accused age=35 protected=no why=adult-accused
person p5: role=accused age=28 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor
screen p3: sex-trafficking-adult misidentified=yes
note: orchestra girls; official release of names in a table; the 19-year-old named among accused

Press Note No. 155/2024                       Office of the Superintendent of Police, Saran

On the directions of [[K p6 name|Dr. Arvind Ashish]], SP, a joint raid was made on 18.06.2024 at four orchestra parties of Jantabazar and Kopa with the help of an organisation and of the women's police station. 22 girls/women, residents of West Bengal, Chhattisgarh, Odisha and Nepal, of whom 15 are minors, were freed.

BACKGROUND: They'd been brought in the name of dance training. At weddings they were made to dance until 4 am amid firing, and afterwards, the younger ones too, were handed to guests of the host for a price that was settled beside the generator. Those who refused were denied food and were shown videos that would be sent to their homes.

The SP has spoken to them. "A thirteen-year-old asked me if she would be punished for eating during the show," [[K p6 name|Dr. Ashish]] stated.

ARRESTED: (1) [[K p4 name|Ranjay Kumar Rai]] @ [[K p4 alias|DJ Rai]], 35, Jantabazar, owner of [[D p1 employer|Payal Orchestra]]. (2) [[K p5 name|Vikash Manjhi]], 28, Kopa, driver; pick-up [[K p5 vehicle|BR-04 GA 0155]] seized. [[K p5 name|Manjhi]] has stated on whose orders he collected the girls at Siwan station. (3) One woman, 19, said to be the "group leader".

Regarding (3): Smt. [[K p7 name|Rakhi Kumari]], SHO Mahila Thana, has today reported that the said woman was herself purchased last year from Durg by [[K p4 name|Rai]], is beaten, is sold like the rest, and was named group leader because she can read. She'll be produced as a witness. SHO [[K p7 name|Rakhi Kumari]] has recommended her release on PR bond.

Superintendent has directed that identity of all be protected as per section 23 POCSO. Counselling is by [[K p8 name|Ms. Sanghamitra Dey]]. As per [[K p8 name|Ms. Dey]], a cricket set has been requested and supplied.

ENCLOSURE: LIST (for office use — not to be circulated)

Sl. | Name | Age | From | Remarks
1 | [[W p1 name|Barsha Naskar]] | 13 | [[W p1 address|vill. Dhoshahat, S 24 Pgs]] | stage name [[W p1 alias|Chhoti Payal]]; [[W p1 school|Dhosha Balika Vidyalaya]], class VII; fever
2 | [[W p2 name|Devmati Nishad]] | 17 | Chhattisgarh | DOB [[W p2 birthdate|11-1-07]]; [[W p2 body|cigarette marks both thighs]]
3 | [[W p3 name|SANTOSHI NISHAD]] | 19 | Chhattisgarh | A-3 in [[W p3 id|Mahila PS 44/24]]. Elder sister of Sl. 2. Speaks for all
4–22 | as per sheet 2

Photographs for print media:
1) Seized sound boxes. 2) SP with team. 3) [[W p1 photo|Barsha w. cricket bat]] (face to be blurred by newspapers at own level).

Addendum, 7 pm: It is seen that the enclosure has gone to media group by oversight. All are requested to delete. Names such as [[W p2 name|Devmati]] etc. not to be used. [[W p3 name|Santoshi]] has been released on bond and is with [[W p1 name|Barsha]] and others at [[W p1 address|Balika Grih, Brahmpur, Chapra]].
Sd/- for SP, Saran
