id: ak0025
genre: filing
where: US-NY
published: 2010-06-08
title: Supreme Court, Kings County: Decision and Order on motion to compel
person p1: role=accused age=59 protected=no why=adult-accused
person p2: role=victim age=- protected=yes why=sexual-offence-victim
person p3: role=victim age=- protected=no why=consented
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
note: civil suit of patients against a doctor; one waived, one under pseudonym who is leaked by chart number and footnote

[[K p2 other|JANE ROE]] and [[K p3 name|BERNADETTE CLEARY]], Plaintiffs,
— against —
[[K p1 name|STANTON J. FELDSTEIN, M.D.]], and Ocean Parkway Orthopedics, P.C., Defendants.

Index No. [[K p1 id|10155/2009]]

[[K p4 name|TREADWELL, J.]]:

Defendants move to compel the disclosure of the chart of plaintiff [[K p2 other|Roe]] without redaction. The motion is granted in part.

The complaint says that Dr. [[K p1 name|Feldstein]], 59, a surgeon of the spine, touched both plaintiffs improperly under cover of examination in 2006 and 2007. An indictment on the same facts is pending (Ind. No. [[K p1 id|4418/09]]). Plaintiff [[K p3 name|Cleary]], a retired subway conductor, has elected to sue in her own name and has given several interviews. Of her reasons she testified: "I called the stops for 24 years. I'm used to saying where I am." The Court commends Ms. [[K p3 name|Cleary]].

Plaintiff [[K p2 other|Roe]] has elected otherwise and Civil Rights Law § 50-b supports her. Her counsel, [[K p5 name|Adunni Bakare]], represents that she is employed in a congregation where exposure would end her livelihood. Counsel for defendants, [[K p6 name|Murray Gelb]], replies that his client cannot answer a phantom.

He is not asked to. [[K p6 name|Mr. Gelb]] has had the name since March. What he lacks is leave to say it, and in view of what follows he shall not have it.

On April 14, at the deposition of the receptionist, [[K p8 name|Oleg Baranov]], Mr. [[K p6 name|Gelb]] showed the witness an appointment book and said, "Turn to where it says [[W p2 name|Esther Malka]], nine-forty." Ms. [[K p5 name|Bakare]] objected. Mr. [[K p8 name|Baranov]], in apparent innocence, replied: "Mrs. [[W p2 name|Malka]] was always early. She brought [[W p2 other|the rugelach from her cousin's on Avenue J]]." The transcript was then attached, entire, to a public motion.

The report of [[K p7 name|Dr. Simone Archambeau]], an orthopedist retained by plaintiffs, that no such examination has any medical purpose, is not in dispute at this stage. Dr. [[K p7 name|Archambeau]] identifies her subject as "the patient of chart [[W p2 id|OPO-22817]]," a number which appears on the plaintiff's card of coverage.

It's accordingly ORDERED that the transcript be sealed; and that defendants have the chart, less its first page, which contains the address ([[W p2 address|1620 East Ninth Street]]) and next of kin; and that counsel not refer to plaintiff's place of work, [[W p2 employer|the girls' seminary on Coney Island Avenue]], as Mr. [[K p6 name|Gelb]] did twice at argument.

The Clerk is directed to conform the caption. In the version e-filed on May 3, the running head reads "[[W p2 name|Malka]] v. [[K p1 name|Feldstein]]" on pages 4 through 11.

So ordered. [[K p4 name|M. Treadwell]], J.S.C.
