id: aq0031
genre: news
where: US-MO
published: 2010-06-18
title: Ballplayer, banker, barber: three drunk-driving pleas in one morning
person p1: role=convicted age=26 protected=no why=adult-convicted
person p2: role=convicted age=49 protected=no why=adult-convicted
person p3: role=convicted age=38 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=33 protected=no why=adult-victim
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: drunk driving, adults; each singled out by jersey, scar, car with a dent; a pregnant adult victim who may be named; K throughout

By [[K p8 name|Lou Ann Strickfaden]], courthouse

SEDALIA — Judge [[K p4 name|Wade Trautwein]] keeps a jar of nails on his bench. Every defendant who pleads to driving drunk is asked to take one, hold it, and then try to get the hole out of the board.

Three men took nails on Thursday.

[[K p1 name|Jace Holloman]], 26, a left-handed reliever for the [[K p1 employer|Mid-State Mules]], [[K p1 other|No. 34]], blew a .19 on May 2 after two innings and a wedding. He'd put a teammate's Jeep into a culvert on Route Y. Two days in jail, two years' probation, [[K p1 id|10PT-CR00677]]. [[K p1 name|Holloman]], whose [[K p1 body|throwing arm carries a nine-inch scar]], said that he had "thrown worse, but not farther."

[[K p2 name|Philip Garrison Utley]], 49, vice president of [[K p2 employer|Third National]], of [[K p2 address|Wing Avenue]], was stopped in a gray Volvo with [[K p2 vehicle|a dented hood and most of a mailbox]]. It was his own mailbox. He has no record. He asked if the paper could leave off the bank. It can't.

[[K p3 name|Ramon "Sir Fades-a-Lot" Ibarra]], 38, was the serious one. On Feb. 13 he crossed the line on South 65 and struck a Corolla driven by [[K p6 name|Danielle Osei]], 33, an X-ray technician seven months along. Both lived; the baby, a boy, came that night and is fat. [[K p3 name|Ibarra]] pleaded guilty to second-degree assault of a motorist ([[K p3 id|10PT-CR00214]], inmate [[K p3 id|5520-B]]) and got four years.

"I'm a victim but I'm not only that," [[K p6 name|Osei]] told the court, standing with a hand on a walker. "I limp. I sleep bad. I named him after the paramedic, and I don't hate you, Mr. [[K p3 name|Ibarra]], but I'd like you to look at me." He did.

His mother, [[K p7 name|Graciela Ibarra]], who has swept his barbershop at [[K p3 employer|Ohio and Fourth]] since he opened it, asked leave to give the young woman a blanket. "It is only yarn," said [[K p7 name|Mrs. Ibarra]]. "It's yellow because I did not know."

Prosecutor [[K p5 name|Jeff Mittelhauser-Cole]] said that the county has had 61 such arrests since New Year's, against 48 in the same time last year. He blames the new bypass and dollar pitchers. "Nobody in that line today was a bad man," [[K p5 name|Mittelhauser-Cole]] said. "I'd have an easier job."

Asked about the nails, Judge [[K p4 name|Trautwein]] said they had been his father's. The board is behind the bench and has 1,106 holes. He let [[K p2 name|Utley]] try with his thumb for quite a long time.

[[K p1 name|Holloman]] will miss the Jefferson City series. His mother drove him home, in a car that had no dents at all.
