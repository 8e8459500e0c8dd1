id: aq0028
genre: interview
where: US-WI
published: 2016-10-12
title: Three questions for the woman who wrote Wisconsin's campus manual
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=expert age=- protected=no why=consented
person p4: role=official age=- protected=no why=official
person p5: role=victim age=19 protected=yes why=sexual-offence-victim
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
note: radio transcript; the guest, a survivor, is named by choice; she and the caller slip with two students; the accused man's jersey and address are his

*Transcript, "Lakeshore Morning," WOSH student radio. Host: [[K p6 name|Tanner Bielski]]. Uncorrected.*

**[[K p6 name|BIELSKI]]:** It's 8:06, forty-one degrees. My guest is [[K p3 name|Dr. Renata Holloway-Cruz]], who wrote the thing you all clicked through in September.

**[[K p3 name|HOLLOWAY-CRUZ]]:** And did not read.

**[[K p6 name|BIELSKI]]:** And did not read. You say in the preface that you're a survivor.

**[[K p3 name|HOLLOWAY-CRUZ]]:** I do, with my name, my year and my dorm. Spring of '91, Taylor Hall. I was nineteen. I decided to say so because nobody else had to be asked.

**[[K p6 name|BIELSKI]]:** So. [[K p2 name|Drew Pankratz]], 21. Defensive end, [[K p2 other|number 91]]. Charged last Thursday in Winnebago County with second-degree sexual assault of two students. [[K p2 id|2016CF612]]. He's out on a $25,000 signature bond, living at [[K p2 address|a house on Scott Avenue]], and it says he can't use the app where he's, uh, [[K p2 alias|BigPank91]]. What do you tell students?

**[[K p3 name|HOLLOWAY-CRUZ]]:** That two women walked into Lieutenant [[K p4 name|Yang Thao]]'s office, separately, five days apart, and were treated like adults. I've read a lot of these complaints. Lieutenant [[K p4 name|Thao]] wrote a good one. The first woman is 20, the second 19. She was too drunk to hold a phone. That's the crime, there isn't a "but."

**[[K p6 name|BIELSKI]]:** I know one of them, is the weird thing. We're a small campus. Like, everybody knows who stopped coming to [[W p1 other|women's crew, it's the stroke seat, they're down a stroke seat]].

**[[K p3 name|HOLLOWAY-CRUZ]]:** [[K p6 name|Tanner]], let's not —

**[[K p6 name|BIELSKI]]:** Right. Sorry. We have a caller. You're on.

**CALLER:** Hi, first time. I just, I work with her. At [[W p1 employer|the New Moon, the coffee place]]? And I want people to know [[W p1 name|Annika]] is, like, the strongest person. She's back on opening shift. And I'd tell [[W p5 name|Soledad]] the same, if she hears, come home from [[W p5 address|Sturgeon Bay, from your tía's on Oregon Street]]. We miss you.

**[[K p6 name|BIELSKI]]:** Okay. Okay! We'll, uh. We have a delay, I think.

**[[K p3 name|HOLLOWAY-CRUZ]]:** You do not have a delay. There's a red light on and it is on. Please don't put this on the web as it is.

**[[K p6 name|BIELSKI]]:** Dean [[K p7 name|Priscilla Odom]] says there'll be a forum on the 19th.

**[[K p3 name|HOLLOWAY-CRUZ]]:** Go. Bring a roommate. Dean [[K p7 name|Odom]] wanted me to hand out cards with the number for the advocate, [[K p7 phone|920-555-0185]].

**[[K p6 name|BIELSKI]]:** Last one, from the text line. "If [[W p1 name|Lindquist]] was drinking too, why isn't she —" I am not going to read that.

**[[K p3 name|HOLLOWAY-CRUZ]]:** You read it.

**[[K p6 name|BIELSKI]]:** I read it. Sports after this.

*Producer's note: archive as [[W p1 url|1012_holloway_RE_lindquist_pankratz.mp3]]. T. — [[K p4 name|Lt. Thao]] called. Twice. Cut 8:14 to 8:15, "[[W p1 name|Annika L.]]"*
