id: ak0049
genre: email
where: US-DC
published: 2024-05-15
title: FW: roster for Friday's diversion docket — PLEASE READ BEFORE YOU REPLY ALL
person p1: role=accused,victim age=24 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=decide why=trafficking-victim
person p3: role=accused,victim age=19 protected=yes why=trafficking-victim
person p4: role=accused age=41 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=35 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p2: unclear
screen p3: labor-trafficking misidentified=yes
note: court staff email, four defendants; only two carry trafficking facts; one is weak, one is plain shoplifter; reply-all slips

From: [[K p5 name|Odessa Penhallow]], Deputy Clerk
To: Diversion Team
Wed 4:52 PM

Team, four for Friday, Courtroom 116, Magistrate Judge [[K p7 name|Fitzhugh]]. The list goes on the door, so for the first and third I propose that we use initials. Comments by noon.

1. [[W p1 name|MARCHETTI, GIA ROSE]], 24. 2024 CMD [[W p1 id|003381]]. Sexual solicitation x2; failure to appear.
2. [[D p2 name|OYELOWO, PATIENCE]], 33. 2024 CMD [[D p2 id|003402]]. Sexual solicitation.
3. [[W p3 name|TESFAYE, SELAM]], 19. 2024 CMD [[W p3 id|003419]]. Theft II (baby formula, $61).
4. [[K p4 name|GRUBB, LEWIS P.]], 41. 2024 CMD [[K p4 id|003427]]. Theft II (steaks).

---
From: [[K p6 name|Mateo Arrieta]], PDS
To: All

[[K p5 name|Odessa]], yes to initials, and some background so that no one asks it aloud. No. 1: [[K p8 name|Brandon "Bishop" Leake]], 35, is now indicted for what he did to her. He sent her tickets for a modeling job in Miami; there wasn't one. He kept her car, [[W p1 vehicle|a green Kia Soul with a daisy on the gas cap]], and told her that the next girl who called a cop would be "swimming." She missed court since he had her in Ocean City that day. I've the receipts.

No. 3 is somebody's nanny. She's paid nothing. [[W p3 name|Selam]]'s passport is with the lady of the house, who says she will be deported for the formula if she sits down with us. The formula was for the lady's baby. I'd like her never to go back to [[W p3 address|Woodley Place]].

No. 2: I don't know. She's polite, she looks at the man in the hall before she answers. He says he's a cousin. I'd like a social worker to have ten minutes.

No. 4 likes steak.

---
From: Chambers of [[K p7 name|Judge Amos Fitzhugh]]

Ten minutes granted. Mr. [[K p4 name|Grubb]] is to write a letter to the Giant. [[K p7 name|AF]]

---
From: [[K p6 name|Arrieta]]
To: [[K p5 name|Penhallow]]

PS can someone find [[W p1 name|Gia]] shoes? Size 8. She's at [[W p1 place|the Rosewood bed, N Street Village]]. She was [[W p1 other|captain of the drill team at Eastern in '17]], my paralegal knows her, small town.

---
From: [[K p5 name|Odessa Penhallow]]
Thu 8:15 AM

I am sick about this. The door list printed from the first email. It was up from 5 until 8 last night and is on a blogger's page as "[[W p1 name|Gia Marchetti]], [[W p3 name|S. Tesfaye]], [[D p2 name|P. Oyelowo]] and a guy named [[K p4 name|Lewis]]." [[K p8 name|Leake]]'s people read that page. I've called the Marshals, and 202-555-0181 is my cell. Judge [[K p7 name|Fitzhugh]] moved us to 220. I have size 8 shoes.
