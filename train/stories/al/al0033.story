id: al0033
genre: roster
where: GB-ENG
published: 2008-07-21
title: STOKEMOOR MAGISTRATES — REGISTER OF RESULTS, week ending 19 July 2008
person p1: role=convicted,victim age=28 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=convicted age=45 protected=no why=adult-convicted
person p4: role=accused age=16 protected=yes why=juvenile-accused
person p5: role=convicted age=20 protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
person p7: role=accused age=30 protected=decide why=adult-accused
person p8: role=victim age=52 protected=no why=adult-victim
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p7: unclear
note: register; a soliciting conviction whose facts line shows force by the man two rows down; second woman has weak signs; youth printed by mistake

Chairman: [[K p6 name|Mr P. Lazenby]]. Legal adviser: [[K p9 name|Miss T. Oyebanjo]].

(1) [[W p1 id|0800441187]]  [[W p1 name|SZABO, Eniko]]  [[W p1 birthdate|14-05-1980]]  [[W p1 address|11a Garfield St]]
Loitering for the purpose of prostitution (x3). Guilty. Fined £90, costs £45, 28 days to pay.
*Facts:* seen by CCTV in Waterloo Rd three nights running. Said in interview through interpreter that [[K p2 alias|"Zoli"]] brings her from the house and counts when she gets in; that he has her identity card and hits with the flat of an iron; that she thought England was for a bakery. No solicitor. Burn noted by gaoler, [[W p1 body|left forearm, iron-shaped]].
*Chairman:* "There is help if you want it, Miss [[W p1 name|Szabo]]." Not translated.

(2) [[K p5 id|0800441220]]  [[K p5 name|MACHIN, Lee Darren]]  [[K p5 birthdate|02-02-1988]]  [[K p5 address|7 Leek New Rd]]
Theft of a garden gnome, property of [[K p8 name|Marjorie Clewlow]], 52. Guilty. Conditional discharge. Gnome produced. Mrs [[K p8 name|Clewlow]] identified it by the rod.

(3) [[K p2 id|0800441231]]  [[K p2 name|NEMETH, Zoltan]]  [[K p2 birthdate|30-09-1974]]  [[K p2 address|Flat 2, 60 Cobridge Mews]]
Breach of the peace outside court on 15 July. Bound over, £100. *Facts:* shouted at defendant (1) on the steps that she had "lost a day" and took the £90 slip out of her hand. Observed by adviser, [[K p9 name|T. Oyebanjo]], who has written to police. [[K p2 name|Nemeth]] said that [[W p1 name|Eniko]] is his cousin.

(4) [[D p7 id|0800441252]]  [[D p7 name|HARGREAVES, Michelle]]  [[D p7 birthdate|08-11-1977]]
Loitering. Not guilty plea; adj. to 11 Aug. *Facts:* says she works for herself, "mostly"; that a friend holds her money because she is no good with it. Black eye, "walked into a bus stop". Offered a link worker, took the card.

(5) [[K p3 id|0800441260]]  [[K p3 name|TANSEY, Horace Brian]]  [[K p3 birthdate|19-12-1962]]
Driving without due care (bread van, [[K p3 vehicle|VU03 RTX]]). Three points. Mr [[K p3 name|Tansey]] wished it recorded that the bread was for the hospice.

(6) YOUTH (held in Court 3; not for publication; printed in error, clerk please lift)
[[W p4 id|0800441266]]  [[W p4 name|HUSSAIN, Zeeshan]]  [[W p4 birthdate|26-06-1992]]  [[W p4 address|Rushton Grange children's home]]
Common assault on staff. Adj. for reports. Age 16. To be told in private that he did not break the jaw. "[[W p4 alias|Zee]]" has a place at [[W p4 school|the Moorland Unit]] from September if no custody.

AFTERNOTE (21 July): the police surgeon has now seen (1). [[K p9 name|Miss Oyebanjo]] asks that the fine be stayed. Mr [[K p6 name|Lazenby]] agrees, and has asked for the minute to show that on the 15th the bench took six minutes. Collecting officer: do not call at [[W p1 address|Garfield St]]. [[W p1 name|E. Szabo]] is at [[W p1 address|the Sisters' house, Penkhull]].
