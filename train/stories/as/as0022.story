id: as0022
genre: email
where: US-NY
published: 2019-10-03
title: Fwd: Re: confidential — swim team families
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=relative,author age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=17 protected=yes why=sexual-offence-victim
person p8: role=official age=- protected=no why=official
screen p1: none
note: email chain; a parent writes and signs (D), leaks her son; second boy by event and college; coach K

From: [[D p3 email|m.achterholt@nyackmail.example]]
To: Dr. [[K p4 name|Hugh Lonergan]], Superintendent
Cc: [[K p5 name|Tricia Valdespino]] (Athletics)
Date: Sept 30, 2019

Dr. [[K p4 name|Lonergan]],

You asked us at Thursday's meeting to "let the process work." I've let it work for five weeks.

[[K p2 name|Corinne Slate]] was arrested on August 24. She's 29 and she coached boys' varsity. The complaint says two boys, 15 and 17. One of them is mine, as you well know, because you called me while I was at the dentist.

[[W p1 name|Emil]] isn't sleeping. He has been told by half of [[W p1 school|Tappan Hill High]] that he's lucky. LUCKY. His own lane-mates left a trophy on his locker. He was 15, she had the keys to the van, and she told him that if he said anything he would lose his spot on the relay. I'd like to know what is the lucky part.

And now I hear the banquet is to go on, with the medley record read out! [[W p1 other|He holds the 100 back record]]. So are you going to read his name, or will you skip that one line so that everybody turns round to look?

What I want: (1) no banquet; (2) a counselor who's not the wrestling coach; (3) for Ms. [[K p5 name|Valdespino]] to explain why a parent's report in APRIL was answered with a smiley face.

[[D p3 name|Margarethe Achterholt]]
[[D p3 phone|845-555-0122]]

— — —

From: [[K p4 name|Hugh Lonergan]]
To: [[K p8 name|Counsel Stern]]
Date: Oct 1

[[K p8 name|Abe]], see below. Do NOT reply-all. She is right about (3), [[K p5 name|Valdespino]] did send the smiley. The DA's man, Det. [[K p6 name|Curtis Bellweather]], says [[W p1 name|Emil Achterholt]] will have to testify if [[K p2 name|Slate]] doesn't plead. Other boy too: [[W p7 name|Jaylen Rosario]], but he's off at [[W p7 school|Binghamton]] swimming for them so that's an NCAA headache too. Indictment no. is [[K p2 id|2019-231]]. H.

— — —

From: [[K p8 name|Abraham Stern]]
To: [[K p4 name|H. Lonergan]]
Date: Oct 1

[[K p4 name|Hugh]]: cancel the banquet. Don't ever put minors' names in an e-mail; everything you write is discoverable. [[K p6 name|Bellweather]] should know better than to give you them. As to the older boy, 17 is over the age of consent here but she was his coach, and the statute the DA is using covers him.

— — —

From: [[K p5 name|Tricia Valdespino]]
To: ALL-SWIM-PARENTS (64)
Date: Oct 3
Subject: Fwd: Re: confidential

Hi all! Banquet's off, see thread 😊 Please keep [[W p1 alias|"Milo"]] and [[W p7 name|Jaylen]] in your thoughts. Return suits by Fri.

Attachment: [[W p1 photo|Achterholt_E_banquet_slide.png]]
