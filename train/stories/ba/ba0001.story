id: ba0001
genre: news
where: US-GA
published: 2014-09-18
title: 'She signed the card, he held the key,' clerk says of [[W p1 address|Peachwood Inn]] girls
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=victim age=22 protected=yes why=trafficking-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult
note: minor jailed as an adult under a borrowed licence; 27 and 31 belong to others

By [[K p9 name|Tolliver Banks]]
The Macon Ledger-Post

MACON — The jail's own paperwork said the person in cell D-11 was 23, weighed 118 pounds and had given her trade as "entertainer." Two of those three things were wrong.

[[W p1 name|Marisol Quezada]] was a sophomore at [[W p1 school|Bloomfield Academy]] when Bibb County deputies booked her last October on a charge of prostitution, a judge was told Wednesday. She had handed over a driver's license belonging to a woman called [[W p1 alias|Tanisha Rowe]], which [[K p3 name|Dontrell "Breeze" Hollis]], 27, had bought for forty dollars.

"He said if I was 23 it was a fine, and if I was me it was his life," [[W p1 name|Quezada]] testified.

[[K p3 name|Hollis]], known on Pio Nono Avenue as [[K p3 alias|Breeze]], is on trial on two counts of trafficking. He rented three rooms at the [[W p1 address|Peachwood Inn]], said desk clerk [[K p4 name|Prakash Naidu]], and always paid in fives and tens.

"She signed the card, he held the key," said [[K p4 name|Naidu]], who has worked the overnight shift for 31 years.

The teenager turned 16 there, in [[W p1 address|Room 207]], on [[W p1 birthdate|the second of September]]. Customers answered an advertisement, the phone in it [[K p3 phone|478-555-0142]] was [[K p3 name|Hollis]]'s, and the money went under the spare tire of his car. Deputy [[K p5 name|Carla Quezada]], who made the arrest and is no relation, said she "had no reason to doubt the card."

The girl was held nine days under inmate number [[W p1 id|13-08821]]. No one called her mother, [[W p8 name|Leticia Quezada]], who had filed a runaway report and was, that same week, taping up flyers at [[W p8 employer|the tortilla bakery on Rocky Creek Road]] where she works.

[[W p2 name|Amber Lynn Stacy]] was luckier with the law and less so otherwise. At 22 she came to Macon for a job in a call center that did not exist. [[K p3 name|Hollis]] took her daughter's car seat, she said, then her shoes, and told her what had happened to the last girl who left. She was never charged. She lost the sight of [[W p2 body|her left eye]].

"[[W p2 name|Amber]] doesn't look at doors any more," Assistant District Attorney [[K p6 name|Wendell Sykes]] told jurors. "She looks at hinges." He displayed a picture the defense had tried to bar, labeled [[W p2 photo|stacy_amber_intake.jpg]].

Defense counsel objected that Miss [[W p2 name|Stacy]] had gone to a mall with the defendant and bought earrings.

Judge [[K p7 name|Horace Pettigrew]] overruled. He also ordered the 2013 charge against Ms. [[W p1 name|Quezada]] cleared from the books, "in so far as a book can be cleared."

Out in the corridor somebody's aunt called, "[[W p1 name|Mari]], over here, baby," and the girl from D-11 went.

[[K p6 name|Sykes]] said the state would rest Friday. [[K p7 name|Pettigrew]] has set aside Monday for the defense.
