id: aq0013
genre: email
where: US-IA
published: 2019-03-28
title: Fwd: what to say at pickup tomorrow
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=15 protected=yes why=minor-witness
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=official
person p8: role=official age=- protected=no why=official
note: a principal's e-mail to staff about a charged band director; teacher's second job and address are his; the school is tied to the victim in the text

From: [[K p7 name|Marla Diekmann]]
To: All Staff 7–12
Cc: [[K p3 name|Supt. Owen Haug]]
Subject: what to say at pickup tomorrow

Team,

You've all seen Channel 9. [[K p2 name|Brett Lasansky]], 33, was booked last night into the Black Hawk County jail (their number for him is [[K p2 id|2019-01477]]) on three counts of sexual exploitation by a school employee. He's on leave, his keys and his laptop are with [[K p3 name|Owen]]. Please don't drive by his place on [[K p2 address|Rainbow Drive]]; there were eggs thrown at it at 6 a.m. and his wife had nothing to do with this.

Things you'll be asked.

1. "Is it true he has a fake account?" The complaint says he wrote to the student as [[K p2 alias|sousaphonic_b]]. That is public. Yes.

2. "Who is she?" We do NOT say. Not the instrument, not the grade. I'm looking at you, lounge. She is a child of 16 and she's the victim here, and I heard four people on Tuesday say "[[W p1 other|the bassoon]]," and there's one bassoon.

3. "Is band cancelled?" No. [[K p4 name|Mrs. Pfannkuch]] will come out of retirement for the Large Group contest. Anyone who remembers [[K p4 name|Lois Pfannkuch]] will know there will be no nonsense.

For the six of you who have her in class: she'll be out until after Easter. Take [[W p1 name|Greta]] off your seating charts so subs don't call the name. Work should go to [[W p1 email|groling23@unionridge.example]], or drop it with her mom at [[W p6 employer|the Sumner credit union]]; [[W p6 name|Tracy]] has asked for no casseroles. If she does come in, she'll use the east door by the ag shop with me. [[W p1 name|G. Roling]] is not to be paged. Her locker, [[W p1 other|No. 318]], has been emptied because someone wrote on it.

The friend who came to the counselor, a sophomore, is also a kid and a witness. She's been very brave. She rides [[W p5 other|Bus 7, last stop]], and the driver has been spoken to about the remarks. If you see [[W p5 name|Maisie]] sitting by herself at lunch, sit down.

Deputy [[K p8 name|Luis Arroyo-Beck]] will be here at 10 to take statements from the band parents. Use Room 104. Deputy [[K p8 name|Arroyo-Beck]] has a daughter in seventh grade so please, nobody ask him what he thinks.

Mr. [[K p2 name|Lasansky]] also gave Sunday lessons at [[K p2 employer|Cedar Keys Music]]. That's another town's headache.

I have attached the script. Please notice the file is called [[W p1 url|Roling_talking_points.docx]] and rename it before you open it in front of a class. I know, I know. I was tired.

[[K p7 name|Marla]]

Principal, [[W p1 school|Union Ridge Jr-Sr High]]
office [[K p7 phone|319-555-0106]]

P.S. To whoever asked about the yearbook: it's printed. Page 41 has [[W p1 photo|Greta and Maisie with the solo medals]]. We'll figure it out.
