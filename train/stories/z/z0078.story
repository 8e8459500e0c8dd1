id: z0078
genre: filing
where: US-PA
published: 2021-08-02
person p1: role=victim age=17 protected=no why=consented
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=victim age=- protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p4: none
note: civil complaint; lead plaintiff consents explicitly to own name; Jane Doe 2's name leaks in exhibit

COURT OF COMMON PLEAS, PHILADELPHIA COUNTY

[[K p1 name|MARISOL ECHEVARRÍA]] and JANE DOE 2, Plaintiffs, v. [[D p4 employer|ROOSEVELT MOTOR LODGE, INC.]] and [[K p3 name|JOHN PAUL GRATZ]], Defendants

COMPLAINT — CIVIL ACTION

1. Plaintiff [[K p1 name|Marisol Echevarría]] is an adult who, having been advised by counsel, elects to proceed in her own name and invites the press to use it.

2. In 2013, at 17, she was sold at the Lodge by men since convicted. Defendant [[K p3 name|Gratz]], its manager, accepted a weekly envelope.

3. Jane Doe 2 was a chambermaid at the Lodge. [[K p3 name|Gratz]] let himself into rooms that she was cleaning. She was made to choose between his hands and her hours.

4. Each wrote to the owner. Ms. [[K p1 name|Echevarría]]'s letter was returned. Jane Doe 2's was answered (Exhibit C): "Dear Ms. [[W p4 name|Wojtowicz-Bell]], we value our team."

5. Wherefore, etc.

Counsel: [[K p5 name|Latoya Penrose]], Esq.; [[K p6 name|Ansel Zimmer]], Esq.

*[Stamped:] Exhibit C to be replaced. So ordered, [[K p7 name|Carluccio, J.]]*
