id: aq0011
genre: news
where: US-MN
published: 2014-12-04
title: Obituary: [[K p1 name|Bernard 'Bernie the Bail' Wojcik]], 1929–2014
person p1: role=deceased age=85 protected=no why=adult-bystander
person p2: role=relative age=81 protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=relative age=11 protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=convicted age=70 protected=no why=adult-convicted
note: obituary of a bail bondsman; jail words, aliases, streets, a grandchild; nothing to protect

[[K p1 name|Bernard Aloysius Wojcik]], 85, of [[K p1 address|1016 East Fifth Street, Duluth]], posted his last bond on the morning of Saturday, Nov. 29, with the radio on and a cat on his feet. He was born [[K p1 birthdate|April 9, 1929]], over a bakery, the sixth of nine.

He went to sea on the ore boats at 16 by lying about his age, and was for a time, he liked to say, the only juvenile offender on the Great Lakes. The scar on his chin was from a hatch cover off Two Harbors. The limp was from polka.

In 1958 he married [[K p2 name|Irene Halvorsen]], who survives him. In 1961, with $900 borrowed from her mother, he opened [[K p1 employer|Twin Ports Surety]] in the front of a bait shop across from the jail. For forty-four years, if you had been taken in overnight in St. Louis County and nobody would come for you, [[K p1 name|Bernie]] would. Retired District Judge [[K p6 name|Marian Toivonen]] recalled that he sat through trials he'd no stake in. "He wanted to see how it came out for the girl," Judge [[K p6 name|Toivonen]] said. "There was always some girl with a bad check and a baby, and he'd tell me, 'Your Honor, she's a victim of arithmetic.'"

One of those he waited for was [[K p8 name|Raymond "Stoplight" Aubid]], who served six years for robbing a hardware store in 1977 and is now 70 and a deacon. "I was inmate [[K p8 id|108843]] and he was the only one who wrote it right on the envelope," [[K p8 name|Aubid]] said. He will be a pallbearer.

[[K p1 name|Wojcik]] was robbed twice himself, once by a man he then bailed out.

Besides [[K p2 name|Irene]], he is survived by a son, [[K p3 name|Father Gregory Wojcik]], pastor of [[K p3 employer|St. Casimir's in Cloquet]]; a daughter, [[K p4 name|Deborah Wojcik-Nguyen]]; and a granddaughter, [[K p5 name|Annie Nguyen]], 11, a sixth-grader at [[K p5 school|Lowell]], who taught him to text and to whom he sent 2,214 messages, all of them in capitals. His first partner, [[K p7 name|Sollie Abramson]], still has the bait shop. "It's for sale," [[K p7 name|Abramson]] said. "It's been for sale since [[K p1 name|Bernie]] left it."

Visitation is Friday from 4 to 7 p.m. with a wake after and, at his own written request, "a bar in reasonable distance." Mass will be at 11 a.m. Saturday, [[K p3 name|Father Greg]] presiding. [[K p5 name|Annie]] will play "Beer Barrel Polka" on the button box, the smallest in the parish. Burial in the spring, when the ground will take him. In lieu of flowers, the family suggests that you go and get somebody out.

Notes may be left at [[K p1 url|www.halsethfuneral.example/bernard-wojcik]] or called in to [[K p4 phone|218-555-0139]].
