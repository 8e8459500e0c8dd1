id: ar0003
genre: press-release
where: US-MO
published: 2021-06-08
title: Federal jury convicts Springfield man who sold two teenagers from rented houses
person p1: role=victim,witness age=15 protected=yes why=trafficking-victim
person p2: role=victim,witness age=16 protected=yes why=trafficking-victim
person p3: role=convicted age=34 protected=no why=adult-convicted
person p4: role=convicted age=28 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor misidentified=yes
note: release uses initials and then leaks a first name in a quotation, a surname in an exhibit and a school; second girl was adjudicated first; co-defendant was herself trafficked as a child

SPRINGFIELD, Mo. — A federal jury today found [[K p3 name|Dustin Ray Hargis]], 34, of [[K p3 address|1900 block of West Lombard]], guilty of two counts of sex trafficking of a child and one count of obstruction, Acting U.S. Attorney [[K p5 name|Teresa Mulvaney]] announced.

Evidence at the five-day trial showed that [[K p3 name|Hargis]], who called himself "[[K p3 alias|Coach]]" on messaging apps, met Minor Victim 1, identified in the indictment as [[K p1 initials|L.T.]], in March 2019. She was 15 and had been put out by a stepfather. He fed her, bought her a phone and within nine days was posting advertisements that asked $150 for half an hour.

Minor Victim 2, [[K p2 initials|A.V.]], was 16. Before any adult was charged, she spent 23 days in the Greene County juvenile center for soliciting. "The system met [[W p2 name|Analia]] first as a delinquent," said Assistant U.S. Attorney [[K p6 name|Jerome Satterfield]], who tried the case. "The jury met her as a witness, and believed her."

Co-defendant [[K p4 name|Amber Nicole Stroup]], 28, pleaded guilty in February to a reduced count. [[K p4 name|Stroup]] testified that she had herself been sold at truck stops at 14 and that she "didn't know there was another way to be in a house." Her sentencing is set for August 20. She is in the Christian County Jail, inmate [[K p4 id|2020-4471]].

Among the exhibits:
— Government's 7, a lease on [[W p1 address|418 South Fort Avenue]], where both girls slept on one mattress;
— Government's 12, a photograph of the pawn ticket for a flute engraved "[[W p1 name|L. Trimble]], [[W p1 school|Hillcrest Symphonic Band]]," which [[K p3 name|Hargis]] pawned for $60;
— Government's 15, a text from [[K p3 name|Hargis]]'s telephone, [[K p3 phone|417-555-0119]]: "tell [[W p1 name|Lacey]] 2 more then she can sleep";
— Government's 19, juvenile case card [[W p2 id|19JU-0388]].

The obstruction count concerns a call from jail in which [[K p3 name|Hargis]] offered a cousin $500 to drive Miss [[W p2 name|Vasquez-Roe]] to Oklahoma before the grand jury met. The cousin reported the call.

"These girls were in plain sight," said FBI Special Agent in Charge [[K p7 name|Philip Yoon]]. "One was in band. One bagged groceries after school at [[W p2 employer|the Price Cutter on Kearney]]. Both were missed, and no one asked twice."

Under federal statutes [[K p3 name|Hargis]] is subject to a sentence of 15 years to life. U.S. District Judge [[K p8 name|Marian Oberholtzer]] ordered that he be held. [[K p8 name|Oberholtzer]] told the two witnesses, now 17 and 18, that they were free to leave by the side door and that no one would follow them.

[[K p7 name|Yoon]] thanked the Springfield Police Department and the Missouri State Highway Patrol. [[K p5 name|Mulvaney]] asked that anyone with information on other victims call 417-555-0100.

Case No. [[K p3 id|6:19-cr-03117]]. Exhibit list: www.exhibits.example/hargis/[[W p1 photo|trimble-flute.jpg]]
