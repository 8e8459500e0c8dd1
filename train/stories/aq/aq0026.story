id: aq0026
genre: press-release
where: US-PA
published: 2013-08-20
title: Nine men charged in Allentown 'john' detail
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=66 protected=no why=adult-accused
person p4: role=accused age=23 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=accused age=51 protected=no why=adult-accused
screen: none
note: customers only, decoys were officers; nicknames, cars, employers and streets all K; a man with a rosary, a man with a carnation single out but nobody is protected

CITY OF ALLENTOWN — BUREAU OF POLICE — for release at will

Between 7 p.m. and midnight on Friday, Aug. 16, the vice unit, with two female officers posing as women for hire, conducted a detail on the 600 and 700 blocks of Hamilton. Nine men approached and made an offer. All nine are adults. No woman was arrested, no minor was present, and no one was being controlled by another.

In the order they pulled up:

[[K p1 name|Kurt Allan Dietrich]], 45, [[K p1 address|2031 Tilghman Street]], HVAC installer, [[K p1 employer|Lehigh Comfort Air]]. Driving the company van. Complaint [[K p1 id|CR-1120-13]].

[[K p2 name|Rafael Ozuna-Peguero]], 30, [[K p2 address|418 North Sixth]], barber, known in the trade as [[K p2 alias|Rafa Fade]]. Offered $40 and a haircut. Complaint [[K p2 id|CR-1121-13]].

[[K p3 name|Elwood T. Moyer]], 66, of [[K p3 address|Mertztown Road, Alburtis]], retired. Had a red carnation on his lapel and informed the officer that he was on his way home from a viewing. White Lincoln Town Car, PA [[K p3 vehicle|HBD-4417]]. Complaint [[K p3 id|CR-1124-13]].

[[K p4 name|Tuan "Tony" Lieu]], 23, student at [[K p4 school|Northampton Community]]. Stated he'd been dared by teammates, who were watching from a Wendy's and who declined to come out. Complaint [[K p4 id|CR-1125-13]].

[[K p8 name|Gerald Augustine Fabiani]], 51, [[K p8 address|Walnut Street, third floor rear]], who gave his name as [[K p8 alias|Frank Sinatra Jr.]] and has a [[K p8 body|rosary tattooed round his neck]]. Held on a bench warrant from Reading, docket [[K p8 id|MJ-23105-TR-0000456]].

Four more names will be released on service of summonses.

Captain [[K p5 name|Noreen Hassler]] said the detail was in answer to letters. "Women going in to the early shift at the bakery get honked at," Captain [[K p5 name|Hassler]] said. "It isn't a victimless block."

The letters were from [[K p7 name|Altagracia Ruiz-Kemp]], who has a beauty-supply store at the corner and wrote twenty-six. Asked whether she was satisfied, Mrs. [[K p7 name|Ruiz-Kemp]] said she'd like the light at Seventh fixed next.

Fines run to $2,500 for a first offense. [[K p1 name|Dietrich]]'s van was released to his employer, who came for it. Mr. [[K p3 name|Moyer]] asked that the record reflect that he has been a widower for nine weeks; it now does.

Assistant D.A. [[K p6 name|Colby Sandoval]] will handle the cases in a single listing on Sept. 24. "Anybody who comes forward with knowledge of a girl or woman who is made to work for somebody else will be heard and not charged," [[K p6 name|Sandoval]] said. "That wasn't this." The tip number is [[K p6 phone|610-555-0149]].

Booking pictures of [[K p2 name|Ozuna-Peguero]], [[K p4 name|Lieu]] and [[K p8 name|Fabiani]] are attached: [[K p2 photo|ozuna.jpg]], [[K p4 photo|lieu.jpg]], [[K p8 photo|fabiani.jpg]].
