id: au0020
genre: social
where: US-MO
published: 2022-01-30
title: thread: what happened in cabin 12 (screenshots, transcribed by the Platte Union mod team)
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused,victim age=24 protected=yes why=trafficking-victim
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert,victim age=15 protected=no why=consented
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-adult misidentified=yes
screen p7: sex-trafficking-minor misidentified=yes
note: a town thread calls both thieves who rob truckers; one has the mug shot; a survivor who speaks openly corrects them; late in the thread a bank teller gives away the girl by her work, and a hashtag does the rest

**[[K p4 name|Wes Ackerman]]** @wes_scanner816
🚨 Two females + 1 male in custody off exit 20, cabin 12 at the Lazy J. Robbing truckers. They get a guy in, then the big dude comes out of the shower w/ a bat. 1/

**[[K p4 name|Wes Ackerman]]**
2/ male is [[K p2 name|Cordell Stiggers]], 30, "[[K p2 alias|Preacher]]," parole out of Kansas, KDOC [[K p2 id|0098117]]. older female [[W p3 name|Nadia Petrenko]], 24. younger one they won't say, she's 17, robbery 2nd. mug of the 24: [[W p3 photo|petrenko_nadia_mug.jpg]]

**[[K p6 name|Connie Dreyer]]**
Lock all three up. My husband drives.

**tr1xie**
17 is grown. she has the [[W p1 body|spiderweb on her elbow]] right? saw her dancing on the picnic table in november in no coat

**[[K p4 name|Wes Ackerman]]**
3/ scanner says [[W p3 name|Petrenko]] told them [[K p2 alias|Preacher]] keeps her passport and her kid's papers "in the Bible" & took a belt to her. ok sure

**[[K p7 name|Shavonne Littles]]**
I'll use my name because it's mine to use. I was put out on I-70 to sell myself at 15 by a man with a Bible. I was arrested six times and nobody asked me one question. A 17-year-old who's being sold to drivers for sex in a cabin is not a robber with a bad attitude. He was in the SHOWER, [[K p4 name|Wes]]. Who do you think the bat was for?

**[[K p6 name|Connie Dreyer]]**
I never thought about it like that, [[K p7 name|Shavonne]].

**ghost_of_kci**
lol its [[W p1 name|Rylee]] from [[W p1 employer|the Dairy Barn drive thru]]. she short-changed me once

**tr1xie**
[[W p1 name|rylee haskell]]?? she was in my homeroom at [[W p1 school|Platte Union]], she did sets for the musical. [[W p1 relation|her stepbrother is a cop]]

**ghost_of_kci**
not related to the deputy [[K p5 name|Haskell]], everyone asks that. this one stays [[W p1 address|at the blue A-frame on Bee Creek]]

**[[K p5 name|Dep. Rob Haskell]]**
No relation. And I'd ask you all to knock it off. The prosecutor, [[K p8 name|Gretchen Moy]], has the file on both women and will say something Tuesday.

**[[K p4 name|Wes Ackerman]]**
UPDATE robbery dropped on the 17 yo. [[K p8 name|Moy]] says [[K p2 name|Stiggers]] is getting the trafficking counts, both of them. the other one's still in, case [[W p3 id|22PL-CR00091]]. I'm leaving my posts up for transparency

**[[K p7 name|Shavonne Littles]]**
For whose, baby?

**[[K p6 name|Connie Dreyer]]**
Is there a fund? I feel terrible. I'd like to send something to [[W p3 name|Nadia]]'s little boy.

**ghost_of_kci**
[[W p1 url|#justice4rylee]] 😂 $[[W p1 alias|ry-hask17]] on cashapp

**[mod]** Locked. All names of the girl and of Ms. P. should be gone by 9.
