id: k-0069
genre: filing
where: US-CA
published: 2021-04-14
title: In re A.R.; minute order (Juvenile)
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=victim age=12 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: the court's own initials and pseudonymous case number stay; the body slips with the full names

SUPERIOR COURT, COUNTY OF MERCED — JUVENILE JUSTICE DIVISION

In re A.R., a person coming under the Juvenile Court Law. Case pseud. no. [[K p1 id|JV-A.R.-21]]

HON. [[K p3 name|CYNTHIA ESPARZA-VOGEL]]. Deputy DA [[K p4 name|T. Minassian]]. Deputy PD [[K p5 name|Hank Kuroda]].

Allegation: Pen. Code 245(a)(4), a felony. It is alleged that the minor, aged fourteen, struck the victim, aged twelve, with a skateboard at a park.

The minor is present w/ mother. Minor admits count one as a misdemeanor. Court thanks "Mr. [[W p1 name|Ramsaran]]" for honesty. Court inquires whether [[W p1 name|Anil]] has anything to say to victim's family. "Tell [[W p2 name|Mateo]] that I'm sorry about his ear and he can have the board."

Disposition: six months non-wardship probation, WIC 725(a). 40 hrs community service, skate park painting. No contact w/ victim at [[W p2 school|Ada Givens 7th grade campus]].

CLERK TO REDACT BEFORE POSTING.
