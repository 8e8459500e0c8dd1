id: ar0021
genre: news
where: US-KS
published: 2008-03-13
title: Magazine seller jailed for lack of a permit tells judge why he could not go home
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=18 protected=yes why=trafficking-victim
person p6: role=bystander age=77 protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=accused age=24 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p5: labor-trafficking
note: travelling sales crew; names that are words (Will, Houston); the customer's receipt leaks; accused enforcer has street name

By [[K p7 name|Orpha Lindholm]]

HOLLIS CITY — "Do you have a permit?" Municipal Judge [[K p3 name|Everett Stucky]] asked the young man in the paper slippers.

"No sir. I have a quota."

That was how [[W p1 name|William Tate Houston]], 20, came to explain on Monday what he'd been doing on Walnut Street in a sleet storm without a coat. He had been arrested for peddling without a license, and for trespass, after [[K p6 name|Alma Regier]], 77, found him asleep on her porch glider.

He is from Alabama. He answered a notice in September that said TRAVEL, PARTY, GET PAID. He has seen fourteen states and, he said, been paid in none. Each night the crew's sales were counted in a motel room, and each night [[W p1 name|Houston]] was told he was further behind: for the bed, the van, the meals, the "trainer." By January he owed $3,812. His license and Social Security card were in a fishing box to which one man had the key.

The one man is [[K p2 name|Corbin Ray Slade]], 36, manager of [[D p1 employer|Sunrise Readers Circulation]], of [[K p2 address|4400 Bluebonnet Trail in Garland, Texas]]. [[K p2 name|Slade]] was arrested Tuesday at [[W p5 address|the Wheatland Motel]] with $11,090 and the fishing box. With him was [[K p8 name|Jermaine Foss]], 24, his "enforcer," known as "[[K p8 alias|Ox]]." According to an affidavit, a seller who came back under quota had to box with [[K p8 name|Foss]] in the parking lot while the others counted.

Both are held on charges of aggravated trafficking. [[K p2 name|Slade]]'s number at the county jail is [[K p2 id|08-0266]]; the boy from the porch is [[W p1 id|08-0259]], and was still in on Wednesday, there being $140 to pay.

City attorney [[K p4 name|Paulette Zook]] said she'd see about it. "The ordinance doesn't have an exception for that," [[K p4 name|Zook]] said. "I guess no one thought."

A girl of 18 was found in the motel laundry with her jaw wired. In the police log she is Female 2. On the list of room guests, given out with the log, she is [[W p5 name|Tuyet Mai Lam]], and on a receipt which the Clarion was shown by a customer she's "[[W p5 alias|Twee]], [[W p5 school|Wichita North class of '07]], saving for college!" She had tried to telephone home. It was [[K p8 name|Foss]] who took the phone away. Miss [[W p5 name|Lam]] has been moved to [[W p5 place|St. Anne's in Salina]].

[[K p6 name|Mrs. Regier]] has been to the jail twice with zwiebach. She bought from him that night, before calling the police: two years of Field & Stream. She paid by check, and in the memo wrote "for [[W p1 name|Will]], so cold."

"He has [[W p1 body|no lobe on the one ear]]. It froze off, he said, in Nebraska," [[K p6 name|Regier]] said. "I ought to have called the other people, whoever they are. I called the ones I had."

Judge [[K p3 name|Stucky]] fined the defendant one dollar and paid it. He asked where the young man will go. [[W p1 name|Will Houston]] said that he guessed it was up to the state. He'd never been to Houston, he added, since everybody asks.

The magazines have not come.
