id: j-0017
genre: filing
where: US-PA
published: 2019-12-02
title: John Doe v. Diocese and Rev. [[K p2 name|Francis X. Gallagher]] - Complaint (excerpt)
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=relative,deceased age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: pseudonymous filing; verification page is signed with the name, exhibit shows altar-boy list; docket under a pseudonym stays

COURT OF COMMON PLEAS OF LACKAWANNA COUNTY
Civil Division No. 2019-CV-6672

1. Plaintiff John Doe is an adult who resides in Luzerne County. He proceeds under a pseudonym because this Complaint concerns sexual abuse of a child.

2. Defendant [[K p2 name|Francis X. Gallagher]] was at all times relevant pastor of [[D p2 place|Holy Rosary]] in Old Forge, where Plaintiff was an altar server from the age of eleven.

7. On at least nine occasions between Advent of 1983 and the summer of 1985, [[K p2 name|Gallagher]] molested Plaintiff in the sacristy and at a cottage at Lake Carey.

9. Plaintiff's late father, [[W p3 name|Casimir]], a sexton of the parish, complained orally to [[K p4 name|Monsignor Leo Drabik]], who replied that the boy had "too much imagination for the altar" and that the family might prefer the nine o'clock.

10. [[K p4 name|Drabik]] wrote a memorandum the same week (Exhibit C, "servers for Holy Week, as reassigned: [[K p6 name|D. Yanchik]], [[W p1 name|T. Sobol]] OUT").

14. In 2018 Plaintiff learned from the report of the grand jury that six others had complained before him.

WHEREFORE Plaintiff demands judgment in excess of $50,000.

[[K p5 name|Anthony J. Ferrante, Esq.]]
Attorney I.D. No. 55-0144

VERIFICATION
I, [[W p1 name|Thaddeus Sobol]], state that the facts above are true and correct, subject to 18 Pa.C.S. § 4904.
/s/ [[W p1 name|Thad Sobol]]   11-26-19
