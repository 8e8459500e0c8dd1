id: a-0042
genre: roster
where: US-OK
published: 2020-08-03
title: MUSKRAT COUNTY DISTRICT COURT — MISDEMEANOR AND FELONY FILINGS
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen: none
note: court list, adults; case numbers stay; a soliciting charge alone tells nothing

Filed July 27–31 with Court Clerk [[K p5 name|Jolene Tiger]]

[[K p1 id|CF-2020-118]]  State v. [[K p1 name|Cody Wade Harjo]] — Burglary II; knowingly concealing stolen property
[[K p2 id|CF-2020-119]]  State v. [[K p2 name|Amber Dawn Prather]] — Child neglect
[[K p3 id|CM-2020-402]]  State v. [[K p3 name|Felipe Robles]] — No boating license; lake trash
[[K p4 id|CM-2020-403]]  State v. [[K p4 name|Marvin L. Peck]] — Offering to engage in prostitution

Marriage licenses: see page 6. Divorces: none, "first week since Easter," says [[K p5 name|Tiger]].
