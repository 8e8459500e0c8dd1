id: k-0100
genre: filing
where: GB-ENG
published: 2009-11-30
title: Court list (extract), with the usher's notes
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=accused age=56 protected=no why=adult-accused
person p4: role=victim age=24 protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=28 protected=no why=adult-accused
person p8: role=accused age=34 protected=no why=adult-accused
note: a British magistrates' list: adults with charges stay; youth listed by mistake in the adult court; complainant of sexual assault named on the list against the Act

BEXMOUTH MAGISTRATES' COURT
Monday 30 November 2009 · Court 2 · 10.00
DJ [[K p5 name|Penelope Astill-Grove]]; legal adviser [[K p6 name|Mr R. Oduah]]

1. [[K p1 name|SLATER, Kevin Ian]], d.o.b. [[K p1 birthdate|14/02/1978]]. Sch. 6 Road Traffic Act: no insurance; fail to stop. (He'd parked outside to come in. – usher)

2. [[W p2 name|HUSSEIN, Mohamud]], d.o.b. [[W p2 birthdate|03/07/1994]], URN [[W p2 id|44BX0711509]]. Theft of pedal cycle. LISTED IN ERROR: aged 15, youth court, room upstairs. Do not call by name in the corridor. (Was called. – usher)

3. [[K p3 name|PENHALIGON, Arthur]], d.o.b. [[K p3 birthdate|09/09/1953]]. Keeping a cockerel contrary to an abatement notice, 14 counts.

4. [[K p7 name|BIELAK, Tomasz]], d.o.b. [[K p7 birthdate|21/11/1981]]. Sexual assault on a female, s. 3, contrary to S.O.A. 2003. Comp: [[W p4 name|Hayley Jane Mordue]] (24), barmaid at [[W p4 employer|the Old Rodney]]. To be sent. (Press: there's an automatic ban. Please score her out on your copies, the office put her on. – usher)

5. [[K p8 name|OGUNDIPE, Ayodele]], d.o.b. [[K p8 birthdate|30/06/1975]]. Application to vary unpaid work, on account of night shifts. (Nicest man we've had all year. – usher)

6. Cockerel owner's cousin, if he turns up.

Lunch 1.00 sharp. The heating in Court 2 is on or it is off; there isn't a third position. Anyone who leaves coats on the witness chair will be asked to collect them from lost property.
