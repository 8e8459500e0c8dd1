id: b-0092
genre: filing
where: GB-ENG
published: 2019-05-10
title: WITNESS STATEMENT (CJ Act 1967, s.9; MC Act 1980, ss.5A(3)(a) and 5B)
person p1: role=victim,author age=41 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim,deceased age=- protected=decide why=deceased
screen p1: labor-trafficking
screen p5: labor-trafficking
note: homeless man kept by a family of drive-layers; filing isn't consent; the contact page on the reverse; a dead fellow victim (adult) goes to the editor

URN [[D p2 id|27 BD 01144 19]]

Statement of: [[W p1 name|Alan Peter Goodge]]
Age if under 18: Over 18   Occupation: None

This statement (consisting of 3 pages each signed by me) is true to the best of my knowledge.

I'm 53 years of age. In 2007, when I was 41, I was sleeping in the doorway of a carpet shop in Kettering. A man I now know to be [[K p2 name|Elijah Smallbone]] stopped in a Transit. He said, did I want a day's work, a bed and a bottle. I did twelve years.

We did drives. Tarmac and block. I was up at 5. I got tobacco on a Sunday. I lived in a shed with a horse's name on the door. [[K p2 name|Elijah]] had my benefit card, and his brother [[K p3 name|Noah Smallbone]] knew the number. If I talked to a customer I got the hose.

I tried to go two times. The first time they came to the hostel and I got in the van because they were smiling. The second time was after [[D p5 name|Scotch Billy]] died. He had a chest. Nobody came for him till it was dark.

I can say for definite it was twelve years because I used to scratch the Grand Nationals on the wall.

DC [[K p4 name|Temperance Oduya]] has asked me if I want my name kept out. I do, yes please. My sister thinks I'm in Australia.

Signed: [[W p1 name|A. Goodge]]

— REVERSE: WITNESS CONTACT DETAILS — Home: [[W p1 place|The Lindens supported housing, Oundle Rd]]. Tel: [[W p1 phone|07700 555 0181]]. DOB: [[W p1 birthdate|23/08/1965]]. Distinguishing: [[W p1 body|toes missing, left foot]].
