id: v0032
genre: filing
where: US-WA
published: 2007-10-03
title: CERTIFICATE FOR DETERMINATION OF PROBABLE CAUSE
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: initials with full birth date; mother's name and phone; ad text; OCR noise

Cause No. [[K p2 id|07-1-06118-4]]           STATE v. [[K p2 name|DeShawn Lyle PERKINS]]

That [[K p3 name|Amrit Gill]] is a detective wi1h the Police Departrnent and that the following is true:

On 9/28/07 Officer [[K p5 name|Hope]] stopped a gold Intrepid on Aurora Ave N for a dead tail light. The driver was [[K p2 name|PERKINS]], age 23. In the rear, under a comforter, was [[K p1 initials|S.L.O.]] ([[W p1 birthdate|DOB 03-14-93]]), reported as a runaway by her mother [[W p4 name|Cynthia Ostby]] of [[W p1 address|Camano Hilltop Ct.]], [[W p4 phone|206-555-0133]].

[[K p1 initials|S.L.O.]] said she'd been "staying with" [[K p2 name|PERKINS]] for 12 days. He'd told her what to wear and where to stand. Asked what happened to the money she said, "Wha1 money." Asked how many men she showed the fingers of one hand, closed it, and showed them again.

In [[K p2 name|PERKINS]]' wallet: $1,140; a card on which a 14-year-old's height and hair are written in a hand that he admits is his, with the words NEW IN TOWN.

Her school I.D., in the glove box, reads [[W p1 name|0STBY, SIGRID L.]]
