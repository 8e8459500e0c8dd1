id: o-0090
genre: news
where: US-NM
published: 2004-11-18
title: Five hours, four cases, three verdicts: a Wednesday in Division VI
person p1: role=author age=- protected=no why=author
person p2: role=official age=- protected=no why=official
person p3: role=convicted age=44 protected=no why=adult-convicted
person p4: role=victim age=81 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=accused age=26 protected=no why=adult-accused
person p7: role=victim age=39 protected=no why=adult-victim
person p8: role=official age=- protected=no why=official
person p9: role=convicted age=53 protected=no why=adult-convicted
person p10: role=accused age=35 protected=no why=adult-accused
person p11: role=expert age=- protected=no why=adult-bystander
person p12: role=bystander age=- protected=no why=adult-bystander
screen: none
note: a long plain court day with twelve named adults, each staying; a bailiff sharing a victim's surname; a motel case that is only unpaid bills

Story by [[K p1 name|Lucinda Hightower]]

There's a clock in Division VI that runs backward. It was a gift. District Judge [[K p2 name|Abelardo Sena]] hung it where only the bench and the witnesses can see it, and says it helps them both remember.

**8:40 a.m.** [[K p3 name|Rodney Clay Bascom]], 44, of Socorro, is sorry. He sold [[K p4 name|Eufemia Chávez]], who's 81, a water softener, and then a second one to soften the water from the first. In all she paid $9,300. [[K p4 name|Mrs. Chávez]] has come on the senior van with a jar of the water. The bailiff, [[K p12 name|Leo Chavez]], no accent and no kin, sets it on the rail. It has a color. The judge gives [[K p3 name|Bascom]] three years, suspends two, and asks if he would care for a drink.

**10:05.** A jury that has been out since Tuesday comes back with a note and then, after the note is read, with a verdict. [[K p6 name|Jeremiah Toledo]], 26, isn't guilty of battering [[K p7 name|Shane Eldon Kuntz]], 39, with a length of irrigation pipe. Defender [[K p5 name|Alison Mirabal]] puts her forehead down on the table. [[K p7 name|Kuntz]], who was hit by somebody and whose left eye will not now close all the way, shakes hands with [[K p6 name|Toledo]] at the door. "It was dark," he says.

**11:20.** [[K p9 name|Patricia Ann Loomis]], 53, owner of the [[K p9 employer|Sands Motel]], is convicted, on her own plea, of pocketing the county's lodgers' tax. Assistant DA [[K p8 name|Hideo Marks]] has a chart. An accountant, [[K p11 name|Winston Pickering]], explains it. There were never as many guests as she claimed to the bank, and there were more than she owned up to with the county. Probation, five years; she pays it back at $212 a month, and asks if she might round it up.

**1:00 p.m.** Nobody's here for *State v. [[K p10 name|Quinn Alderete]]*, 35, receiving stolen goats, except the goats' owner's lawyer's secretary, who has brought a letter. They've settled. The goats are back. One has had kids. They've settled about the kids.

**1:38.** "Anything else?" says [[K p2 name|Judge Sena]].

Nobody has anything. He looks at the clock, which says 10:22, and lets us go.
