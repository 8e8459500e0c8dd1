id: b-0103
genre: roster
where: US-CA
published: 2006-04-03
title: Sierra Vista Unified — Notices of Expulsion Hearings (CLOSED SESSION, Item 14)
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=victim age=15 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
screen: none
note: school-board list by student number and then with names, comma separated; offences by children, one child victim

STUDENT NO.,INITIALS,SITE,GRADE,CODE,RECOMMENDATION
[[W p1 id|0611-88]],[[K p1 initials|D.V.]],[[W p1 school|Manzanita MS]],8,48900(b) knife,Suspended expulsion
[[W p2 id|0611-91]],[[K p2 initials|R.C.]],[[W p2 school|Sierra Vista HS]],11,48900(a)(2) battery,Expel; arrested 3/14
,,,,,
NOTES (staff only; Dr. [[K p4 name|Philip Mankiewicz]])
88: [[W p1 name|Danny V.]] brought it for oranges. Has oranges in pictures. Recommend board look at pictures.
91: Victim ([[W p3 name|Luis Baeza]], 15) had two surgeries. [[W p2 name|Rashad]] says not sorry then says sorry. Probation officer to attend.
Both families have been sent the 10-day letter. [[W p1 name|Danny]]'s was returned, moved; try [[W p1 address|Almond Court #6]]. An interpreter (Samoan) is needed for 91. Remember that Item 14 is not to be read aloud, nor left on the copier like last time.
