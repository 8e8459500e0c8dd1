id: ai0038
genre: filing
where: US-OH
published: 2018-09-17
title: MOTION TO VACATE AND EXPUNGE (R.C. 2953.38)
person p1: role=victim,convicted age=21 protected=yes why=trafficking-victim
person p2: role=convicted age=33 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=relative age=4 protected=yes why=identifies-protected
person p7: role=victim age=16 protected=yes why=trafficking-victim
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p7: sex-trafficking-minor
note: a filing under her own name is not a choice to publish; number under her own name W; the trafficker's number K; second girl is in a footnote

IN THE MUNICIPAL COURT OF LIMA, OHIO
STATE OF OHIO v. [[W p1 name|BRANDI LYNETTE OSWALT]]
Case Nos. [[W p1 id|11CRB02218, 11CRB02840, 12CRB00117]]
Judge [[K p3 name|Eleanor Frische]]

Now comes the movant, by and through [[K p4 name|Abdi Salah-Monroe]] (Bar [[K p4 id|0091774]]), and asks that three convictions for soliciting and one for loitering be vacated, because she was at the time a victim of trafficking in persons.

STATEMENT OF FACTS

In the spring of 2011, when she was 21, Ms. [[W p1 name|Oswalt]] worked the counter at [[W p1 employer|the Kewpee on Elizabeth Street]]. A customer, [[K p2 name|Dontrell Hugh Mayberry]], then 33, offered to help her get a better apartment. Within a month she was in [[W p1 address|his mother's house on Holly Street, upstairs front]], where the knob was on the outside.

[[K p2 name|Mayberry]] has since been convicted in federal court ([[K p2 id|3:14-cr-00291]], N.D. Ohio). At his trial he was shown to have made his living from four women. He shot out a window to teach one of them. He kept the infant son of another with a relative, and let her see him when she had earned $500.

That infant was [[W p1 name|Brandi]]'s. [[W p6 name|Jaxton Oswalt]], now in second grade, was four when she next had him overnight.

On each of the four dates [[W p1 name|Oswalt]] was driven to the spot by [[K p2 name|Mayberry]], and on each she gave police her right name, her right date of birth ([[W p1 birthdate|9-9-89]]), and nothing else. Ptl. [[K p8 name|Eric Nusbaum]], who made two of the arrests, now states under oath: "She had a belt mark across the neck. I wrote 'hickey.' I was twenty-four." [[K p8 name|Nusbaum]] supports this motion.

[[K p5 name|Sister Bernice Kahlig]], who ran the winter pantry, states that the movant would come in with a younger girl and would eat only after the girl had.[1] [[K p5 name|Sister Kahlig]] will testify.

ARGUMENT

The statute asks two things: was she a victim, and was the offense a result. The State, having told a federal jury that she was, can't tell this Court that she wasn't. She's since been refused a nursing aide certificate (twice), a lease, and a seat as a volunteer on her son's field trip to the Wapakoneta museum.

WHEREFORE movant prays that the record be sealed, this motion included.

Respectfully,
/s/ [[K p4 name|A. Salah-Monroe]]

[1] The girl was 16, a runaway from Mercer County, sold by the same man; she's called "K." in the federal record. Movant's affidavit (Ex. C, ¶ 9) refers to her: "I'd have run if it wasn't for [[W p7 name|Kaylee]]. You couldn't leave [[W p7 name|Kaylee Bruns]] in that house." Counsel regrets that Ex. C was scanned before it was reviewed.

SERVICE: mailed to the Prosecutor this 17th of September. Return address of movant for notice of hearing: [[W p1 address|1145 Rice Ave., Apt. 3]]; [[W p1 phone|419-555-0131]]; [[W p1 email|brandi.oswalt89@mailbox.example]].

CLERK'S STAMP: [[W p1 name|OSWALT B L]] — PUBLIC — IMAGED
