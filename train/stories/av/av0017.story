id: av0017
genre: blotter
where: US-WI
published: 2023-10-04
title: Police log, Sept. 25 - Oct. 1
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=victim age=12 protected=yes why=minor-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=63 protected=no why=adult-victim
person p8: role=accused age=52 protected=decide why=adult-accused
person p9: role=bystander age=10 protected=no why=minor-not-in-crime
screen p8: unclear
note: Wisconsin treats 17 as adult: D; juvenile cited W; weak signs in an older man sleeping at a restaurant D; happy child item K

MONDAY
7:12 a.m. Monroe St. — [[K p7 name|Bernadette Voss]], 63, reports lawn pumpkin smashed. It is the third. [[K p7 name|Voss]] has a camera now. See Thursday.

3:40 p.m. Middle school — Girl, 12, slapped and phone thrown in creek by another student. Ofc. [[K p5 name|Amber Yang]] spoke with both. Victim's mom arrived upset and asked, loud, "Where's [[W p4 name|Pa Nhia]]? Where is my daughter?" Child has [[W p4 body|a broken hearing aid, purple]]. Suspect, 13, referred to juvenile intake, ref. [[W p1 id|23-J-118]]. Her grandfather was advised he cannot arrest the other girl.

TUESDAY
11:05 p.m. Hwy 51 — [[K p3 name|Jeremy Lee Bruss]], 35, OWI 4th. Plate [[K p3 vehicle|AKB-3310]]. [[K p3 name|Bruss]] said he'd only been to choir. Choir confirmed, also brandy.

WEDNESDAY
9:20 a.m. [[D p8 address|Golden Pearl Buffet]] — Fire inspector found an adult sleeping in dry storage. [[D p8 name|Zhang Guoliang]], 52, cook, arrested on an old Illinois warrant for retail theft ([[D p8 id|IL 19TR4471]]). Mr. [[D p8 name|Zhang]] says he "stays here, is easier," couldn't say what he is paid or who has his visa, only that "boss keep for everybody." Not hurt, not locked in. Sgt. [[K p6 name|Dale Pfluger]] has asked county human services to talk to him with an interpreter who isn't the owner.

1:15 p.m. Same — Owner of the [[D p8 address|Golden Pearl]] came in to bail [[D p8 name|Guoliang]] out and was told to wait.

THURSDAY
2:31 a.m. Monroe St. — Camera works. [[D p2 name|Cody Allen Reimer]], 17, charged as an adult (state law) with felony criminal damage, 14 counts. Has goalie stick with pumpkin on it. [[D p2 name|Reimer]] asked that his coach at [[D p2 school|East High]] not be told. The coach reads this column. Case [[D p2 id|23-CF-0902]].

2:31 a.m. Same — A second youth ran. He's 13 and shorter. Left a bike with a license sticker [[W p1 id|#0448]], registered to [[W p1 name|Mason Thao]]. Also the sibling of Monday's... correction: NOT related to Monday. The Monday suspect and this one are two different 13-year-olds; the intake number is this one's.

FRIDAY
5:50 p.m. Park — [[K p9 name|Elsie Kowalke]], 10, turned in a wallet with $214. It was [[K p7 name|Mrs. Voss]]'s. [[K p9 name|Elsie]] was given a pumpkin.

SATURDAY
Nothing. Sgt. [[K p6 name|Pfluger]] wishes that noted.

SUNDAY
8:00 p.m. Station — [[D p2 name|Cody Reimer]] and family came to apologize to the homeowner. Ofc. [[K p5 name|Yang]] sat in. Goalie stick released to father.
8:20 p.m. Station — Other boy came with grandmother, who made him say it in two languages. "[[W p1 name|Mason]] is a good boy with a bad arm," she said. Went home to [[W p1 address|upper flat, 812 Grand]].
