id: al0022
genre: email
where: GB-ENG
published: 2020-11-17
title: FWD: strategy meeting tomorrow, PLEASE READ BEFORE 9 (sent in error to all-staff@)
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim,accused age=17 protected=yes why=trafficking-victim
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=author,official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor misidentified=yes
note: chain of council e-mails; subject lines, attachments, a stepfather who drives her (accused relative, arrested); the older girl was arrested as recruiter

From: [[K p4 name|Hannah Pell]] (Children's Services, Wigan)
To: all-staff@; meant for Strategy-Core
Date: 17 Nov 2020, 18:41

Colleagues,

Sorry it's late. For tomorrow:

**Girl 1.** [[W p1 name|Lacey-Mae Horrocks]], 15, no. [[W p1 id|WG-338102]]. Found Saturday at 3 am in a serviced apartment in Salford Quays with a man who had paid £150 to somebody on an app. She thinks that [[K p3 name|Dominik Farrell]], 26, is her boyfriend. He keeps the money "for their deposit". He was arrested on the landing (crime ref. [[K p3 id|06PP/228814/20]]) and is on bail not to enter the M46 area. He drives a [[K p3 vehicle|white Seat Leon]] with a cracked lamp. If you see it outside the school, ring.

**Girl 2.** [[W p2 name|Shanice Obi]], 17, [[W p2 id|WG-291557]]. She was put in the cells as a co-suspect, because it was her phone which booked the apartment. Please read her history before you say "madam" in the room, as somebody did last time. She has been sold from that same phone since she was 14. [[K p5 name|DS Colm Reilly]] agrees that she should be out of the suspect column and is waiting on a superintendent.

**Home.** Girl 1's stepfather, [[D p7 name|Wayne Culshaw]], was also arrested: he gave her the lifts and £20 was found to go into his account each time. So she can't go back to [[W p1 address|41 Plank Lane Close]]. Mum won't have it said. Nan might.

[[K p5 name|DS Reilly]] needs from us: who saw what, in date order.

> From: [[K p6 name|Abdul-Karim Sesay]] (school safeguarding)
> Subject: [[W p1 initials|LMH]] absence
> [[W p1 name|Lacey]] was last in on the 9th. She's the one who [[W p1 other|plays the cornet in assembly]], so 900 children know she is away. Form is [[W p1 other|10 Rowan]] at [[W p1 school|Lamberhead Green High]]. She told her friend that "[[W p2 name|Shan]] looks after me". [[K p6 name|A-K Sesay]]

> From: [[K p8 name|Dr Wenona Bright]] (paediatrics)
> Seen today. New tattoo, [[W p1 body|"DF" inside the left wrist]], not healed. She asked whether [[W p2 name|Shanice]] was in prison and cried when told that she had been. I'd like someone to notice that. [[K p8 name|W. Bright]]

Placement: both have beds from tomorrow, not together. [[W p1 name|Lacey-Mae]] to [[W p1 address|Brackenrigg House near Kendal]]; [[W p2 name|Shanice]] to [[W p2 address|her aunt in Hyde]]. Do NOT tell Mr [[D p7 name|Culshaw]], who has rung me four times on 01632 960919.

Attached: [[W p1 url|Horrocks_LM_chronology.docx]]; [[W p2 url|obi-shanice-NRM-referral.pdf]]; agenda.docx

[[K p4 name|Hannah]]

*18:49, [[K p4 name|Pell, Hannah]] would like to recall the message "FWD: strategy meeting tomorrow".*
