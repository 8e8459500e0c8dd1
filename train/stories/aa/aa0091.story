id: aa0091
genre: roster
where: US-NM
published: 2021-05-14
title: METRO DETENTION, INTAKE SCREEN (excerpts for the reform commission)
person p1: role=accused age=27 protected=decide why=adult-accused
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim,accused age=19 protected=yes why=trafficking-victim
person p6: role=accused age=45 protected=no why=adult-accused
person p7: role=accused age=30 protected=no why=adult-accused
screen p1: unclear
screen p5: sex-trafficking-adult misidentified=yes
note: screening excerpts; one weak signs D; one clear

Officer reads six questions to each woman. Answers shortened. Commission [[K p4 name|Chair Elfego Baca-Luz]] asked for originals with names.

Intake [[D p1 id|MD2105-0377]], [[D p1 name|Montaño, Krystal Rae]], 27. Solicit, 30-9-2. 
 Q1 anyone hold your ID? "My boyfriend, cause I lose it."
 Q4 can you leave? "Where'd I go."
 Q6 owe anybody? "Everybody."
 Score 2 of 6. Held. No referral. 

Intake [[K p7 id|MD2105-0381]], [[K p7 name|Archuleta, Brandi]], 30. DWI 66-8-102. All no. Q6: "Chevron."

Intake [[W p5 id|MD2105-0390]], [[W p5 name|Sandoval-Whitehorse, Jaycee]], 19. Solicit; resisting. 
 Q1 "[[K p3 name|Manny]] does. And my Indian card, and my baby's."
 Q3 hurt? Pulls hair back. [[W p5 body|Ear, top gone.]]
 Q4 "He sits in the lot with the doors locked & counts how long."
 Q5 did you choose? "First time. Then he said that one was for free and the rest was for the bail he paid."
 Score 6 of 6. Advocate called. [[W p5 name|Jaycee]] moved off the pod. She's from [[W p5 address|Crystal Ridge chapter]]; do not say.

Intake [[K p2 id|MD2105-0391]], [[K p2 name|Lovato, Desiree]], 35. Shoplift. All no. 
Intake [[K p6 id|MD2105-0398]], [[K p6 name|Trask, Elena]], 45. FTA. All no; asked to have the questions in crossword form.

Men's side, same night: [[K p3 name|Manuel "Manny" Trefoil]], 42, [[K p3 id|MD2105-0402]], 30-52-1.
