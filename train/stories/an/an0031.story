id: an0031
genre: news
where: CA-SK
published: 2016-02-12
title: Adult sentence for teen in La Ronge cabin killing; victim, 12, 'was bringing him soup'
person p1: role=deceased,victim age=12 protected=decide why=deceased
person p2: role=convicted age=17 protected=decide why=charged-as-adult
person p3: role=witness age=13 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: youth sentenced as adult -> decide; deceased child decide; witness 13 protected, a cousin of the deceased; slips

PRINCE ALBERT — The soup was moose and barley. It was still in the jar, with a tea towel round it, when police came to the cabin on the last day of trapping season in 2014.

The child who had carried it was [[D p1 name|Destiny Ratt-Charles]], 12. The young man to whom it was carried was sentenced on Thursday, as an adult, to life, with no parole for ten years. Because of that, and only since yesterday at two, his name may be printed. It is [[D p2 name|Kelsey Bradfield]]. He was 17 and a neighbour.

Queen's Bench Justice [[K p4 name|Gerald Mackenzie]] found that a youth sentence could not hold him to account. [[D p2 name|Bradfield]], [[K p4 name|Mackenzie]] said, had been drinking for two days and had said to two people that he'd kill "the next one through the door". Nobody believed him.

[[D p1 name|Destiny]]'s mother, [[D p6 name|Carol Ratt]], didn't look up. In a statement that was read by Crown prosecutor [[K p5 name|Lisette Bouchard]], she said her daughter had a laugh like a door hinge and had set eleven snares by herself. "Yours was the next house with smoke, [[D p2 name|Kelsey]]," it ended. "That's why she went."

The case turned on a second child, 13 at the time, who was walking ten steps behind with the bread. He saw the flash, dropped the loaf and ran four kilometres over the lake in the dark to [[W p3 address|the winter camp at Nemeiben Narrows]]. A ban on his name remains. Ms. [[K p5 name|Bouchard]] called him the bravest witness she's had.

He testified for two days from another room with [[W p3 other|his sled dog, Kisik, under the table]]. Defence counsel, who was gentle, asked how he could tell whose voice he'd heard. From the courtroom, the answer was perfectly audible through the wall: "He said, '[[W p3 name|Shane]], go home.' He knew it was me. He let me."

[[K p7 name|Dr. Olu Bankole]], a forensic psychiatrist from Saskatoon, thought [[D p2 name|Bradfield]] could be treated. Youths who kill, [[K p7 name|Bankole]] told the court, seldom do so twice. The judge preferred the Crown's expert.

A memorial tournament will be held in March; the band office is taking names. The poster has a photograph of the girl in goalie pads, and, because someone thought that he would like it, of her cousin too: "In memory of [[D p1 name|Destiny]]. In honour of [[W p3 name|Shane]], who ran." The boy has moved to [[W p3 address|Stanley Mission]], and takes grade 9 at [[W p3 school|the Hardlotte Memorial school there]].

The appeal, should there be one, has until March 14. The file is Q.B.C. [[D p2 id|No. 41 of 2014, P.A.]]

Asked if she would go to the tournament, [[D p6 name|Ratt]] said that she'd make the soup.

"[[W p3 name|Shane Charles]] is to have the first bowl," she said. "You can put that."

[[K p8 name|Terry Wasyliw]]
