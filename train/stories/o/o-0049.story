id: o-0049
genre: news
where: US-AL
published: 2023-03-24
title: Teen charged as adult says dead man sold her for two years
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused,deceased age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: charged as an adult would be "decide", but she is a trafficked child, and rule 1 wins; rosters give name and number, an online fund repeats it

MONTEVALE — Nobody at Thursday's hearing disputed that the girl fired the gun. What was in dispute was everything before that.

She's 16. Under Alabama law anybody of that age who's charged with a capital felony is tried as an adult, and so her name is on the jail's web page, between a bad check and a DUI: [[W p1 name|LANGSTON, DESTINY MONIQUE]], inmate [[W p1 id|P-23-0661]].

The man she's accused of killing on Jan. 29, [[K p2 name|Bernard "Slim" Coatley]], 43, ran a detailing shop. He also, according to the defense, ran her. From the age of 14, attorney [[K p3 name|Whitney Sparkman]] said, she was taken three and four nights a week to motels off the interstate, where men paid [[K p2 name|Coatley]] and she was given back her phone. Texts from his own telephone, read aloud, list the sums.

"That's motive, Judge," said Chief Assistant District Attorney [[K p4 name|Royce Hargrave]].

"That's trafficking," [[K p3 name|Sparkman]] said.

Circuit Judge [[K p5 name|Amos Tillery]] denied bond but ordered that [[W p1 name|Langston]] be moved out of the adult women's block. He'll rule on youthful offender status next month.

[[K p6 name|Dr. Lenore Batiste]], a psychologist, testified that the girl "counts exits" and had asked whether the courtroom's second door was locked.

Her grandmother, [[W p7 name|Ola Mae Langston]], raised her until she was 12. "[[W p1 name|Destiny]] can't stand to kill a wasp," she said on the steps. An online fund, [[W p1 url|fundly.example/free-destiny-l]], had reached $4,310 by the afternoon.
