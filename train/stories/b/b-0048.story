id: b-0048
genre: roster
where: IN
published: 2017-08-15
title: List of children produced before Child Welfare Committee, Bhimnagar — 10.08.2017
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=victim age=10 protected=yes why=trafficking-victim
person p3: role=victim age=16 protected=yes why=trafficking-victim
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking misidentified=yes
note: CSV-like; bangle furnace children; the eldest was first booked as the contractor's man; nothing in the rows may go out but age, sex, state

Sl,Name,Age/Sex,Father,Native place,Work,Remark
1,[[W p1 name|Guddu]],12/M,[[W p6 name|Ramchander Manjhi]],"[[W p1 address|Vill. Bela Tola, Gaya]] (Bihar)",glass bangle furnace 14 hrs,Burn L palm; Rs 0 paid; kept locked nights
2,[[W p2 name|Md. Irfan]],10/M,Late [[W p7 name|Salim]],"[[W p2 address|Vill. Kanchanpur]] (W.B.)",joining bangles,Does not know date of birth; advance Rs 1500 taken by agent
3,[[W p3 name|Bablu]] @ [[W p3 alias|Hero]],16/M,not known,"[[W p3 address|Railway platform 4]]",made to guard others and beat,"Booked by P.S. as accomplice in Cr. 88/17, now treated as CNCP; age by ossification 16-17"

Employer [[K p4 name|Harish Chand Jain]] s/o [[K p4 relative|P.C. Jain]]: notice u/s 79 JJ Act, s.14 CLPRA. Arrested 09.08.2017.

Order: children to [[W p1 place|Snehalaya Open Shelter]]. [[W p1 name|Guddu]]'s father to be called. [[W p2 name|Irfan]] to be given spectacles. Wages of Rs 1,26,000 to be recovered from Shri [[K p4 name|Jain]] before release of the bhatti.

Sd/- [[K p5 name|Kusum Lata Tomar]], Chairperson
NB: not to be circulated on WhatsApp
