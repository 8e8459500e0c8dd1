id: ap0048
genre: blotter
where: US-NY
published: 2003-05-16
title: Precinct notes: massage raid, stolen tuba, a bad uncle
person p1: role=victim,accused age=36 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=decide why=adult-accused
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=victim age=12 protected=yes why=sexual-offence-victim
person p5: role=accused,relative age=40 protected=decide why=adult-accused
person p6: role=victim age=28 protected=no why=adult-victim
person p7: role=accused age=19 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
person p10: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p2: unclear
screen p4: none
note: massage worker with force and debt W, co-arrestee weak signs D, manager K; accused uncle D; robbery victim K

*Compiled from the desk at the 4th, Yonkers, by [[K p10 name|Barney Lichtman]]. If you're in it, I'm sorry.*

**MASSAGE.** At 11 on Monday night, detectives bought a back rub on South Broadway and then went up with the ram. The manager, [[K p3 name|Suk-ja "Mama" Hwang]], 55, of [[K p3 address|Flushing, 41st Avenue]], was charged with promoting. In her apron were $2,880 and four passports, not one of them hers.

Two women were charged with prostitution and with practicing without a license.

[[W p1 name|CHO, Eun-hee]], 36, docket [[W p1 id|2003-YO-5512]]. She has been on that floor since August, slept on the table she worked on, [[W p1 address|second floor over the fabric store]], and owes [[K p3 name|Hwang]] $16,000 for a trip that was to end in a restaurant kitchen. A hot kettle was used when she refused. A matron noted [[W p1 body|scalds, old, on both shins]]. She's to appear as a defendant at nine today.

[[D p2 name|PAK, Myong-suk]], 42, docket [[D p2 id|2003-YO-5513]]. She has a car, a lease in Palisades Park and a daughter at college, but asked twice if [[K p3 name|Hwang]] could hear her, and wouldn't say why her passport was in that apron.

Det. [[K p8 name|Frank Iannuzzi]] said that there was no pattern here. Legal Aid's [[K p9 name|Beth Sternlicht]], who took the kettle to be one, has asked for a Korean interpreter who isn't [[K p3 name|Hwang]]'s nephew, as Monday's was.

**TUBA.** Taken from the back seat of a Corolla, Tuesday, at the point of what may have been a comb. [[K p6 name|Anselm Duquesne]], 28, substitute in three orchestras, chased the thief as far as Getty Square. [[K p7 name|Ricky Alvarado]], 19, was found inside a bus shelter, with the instrument on. Booked as [[K p7 id|Y-03-0557]]. [[K p7 name|Alvarado]] told police that he'd only wanted to see. [[K p6 name|Duquesne]] played something for the desk and [[K p8 name|Iannuzzi]] wept, which he denies.

**UNCLE.** [[D p5 name|Desmond Prawl]], 40, a deacon and a bus mechanic at [[K p5 employer|the Nepperhan depot]], was arrested on Wednesday on a complaint that goes back to Christmas. The complainant is his wife's niece, aged 12. She'd told a school nurse by pointing at a chart. [[D p5 name|Prawl]] is at Valhalla, [[D p5 id|no. 155019]].

We don't name children here. I'm told however that the arrest report, which hangs on the clipboard by the Coke machine, says "[[W p4 name|Shanique Bartley]], [[W p4 school|P.S. 55, class 6-304]]," and that [[D p5 name|Prawl]]'s cousin was seen copying it out. I've turned the clipboard round.

**ADDENDUM, Friday 9:40 a.m.** The matter of the woman with the scalds was called. The judge looked at the kettle, in its bag, and then at the prosecutor, for a good while. "Miss [[W p1 name|Cho]]," he said, "would you care to sit on the other side of the room?" Adjourned to June 2. In the hall Ms. [[K p9 name|Sternlicht]] was shouting into a pay phone: "[[W p1 name|Eun-hee]]. E, U, N. She needs a bed tonight. No, not a table. A bed."
