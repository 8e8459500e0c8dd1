id: j-0054
genre: filing
where: US-NH
published: 2008-05-12
title: Order on motion to proceed under a pseudonym
person p1: role=victim age=23 protected=yes why=sexual-offence-victim
person p2: role=accused,official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: order grants pseudonym "R.M."; footnote and caption history give the name; inmate number; docket under pseudonym stays

THE STATE OF NEW HAMPSHIRE, SUPERIOR COURT, Merrimack, ss.
R.M. v. [[K p2 name|Lt. Garth Prindle]] et al.
No. 08-E-0155

ORDER

The plaintiff, an inmate of the state prison when the events took place, alleges that the defendant officer, over eleven weeks in 2006, compelled sexual acts by threat of a transfer. He was then 23. He asks to go by his initials.

The defendant objects. He says that the plaintiff's name is known to each man in the unit and to everyone who read the grievance log, and that what is known can't be hidden. The court doesn't find it so. A thing may be known on a tier and still not in Laconia, where the plaintiff now [[W p1 employer|frames houses for Sturtevant & Sons]] and where he hopes to marry.

The motion is GRANTED. The clerk shall re-caption the action, and shall seal the complaint as first filed (1).

Counsel for the plaintiff, [[K p3 name|Attorney Doreen Levasseur]], shall file a redacted version within ten days. [[K p4 name|Attorney Miles Trask]] for the Department shall see to it that exhibits carry no inmate number.

So ordered.
[[K p5 name|Hon. Winthrop Ayer]]
May 9, 2008

(1) Doc. 1, [[W p1 name|Ramón Matos-Figueroa]] v. [[K p2 name|Prindle]], and exhibits A (grievance of inmate [[W p1 id|80155]]) through F.
