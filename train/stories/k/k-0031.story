id: k-0031
genre: news
where: US-IL
published: 2012-09-09
title: Victim waives anonymity: 'Print all of it'
person p1: role=victim,author age=13 protected=no why=consented
person p2: role=accused,convicted age=61 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
screen p4: none
note: waived anonymity by the adult survivor: explicit, so no; second victim did not waive and leaks through a yearbook line; school of the coach? the text says both were at it -> W for p4, so W

She asked for her whole name, spelled right. It is [[K p1 name|Delphine Marie Okafor-Ruiz]], she is 28, and when she was 13 a piano teacher in Joliet named [[K p2 name|Walter Grell]] assaulted her.

"I've been Jane Doe 2 for eleven months. She's very brave, Jane, but she isn't me. Print all of it."

[[K p2 name|Grell]], 61, was sentenced Thursday to nine years by Judge [[K p3 name|Hortensia Blum]]. Two former pupils testified. The other has not chosen to be identified, and the Herald does not name victims of sexual assault without their consent.

It has been harder to protect her than it ought to be. The defense put into evidence a recital program on which [[W p4 name|Katarzyna "Kasia" Wrobel]] is circled in red, and an exhibit sticker covers [[K p1 name|Okafor-Ruiz]]'s name but not hers.

"I held her hand in the hall," [[K p1 name|Okafor-Ruiz]] said. "She works [[W p4 employer|at the credit union on Larkin]]; people know her. She didn't ask for this and I did, so take my picture and leave her alone."

State's attorney [[K p5 name|Ronan Slaughter]] said an appeal is expected.
