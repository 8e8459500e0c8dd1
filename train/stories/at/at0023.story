id: at0023
genre: filing
where: AU-VIC
published: 2019-09-03
title: COUNTY COURT OF VICTORIA, MELBOURNE: Summary of prosecution opening
person p1: role=victim,witness age=42 protected=yes why=trafficking-victim
person p2: role=accused,relative age=60 protected=decide why=identifies-protected
person p3: role=accused,relative age=58 protected=decide why=identifies-protected
person p4: role=witness age=10 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=witness,expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: a domestic worker first charged with stealing her own passport and jewellery; the grandson of the house is a child witness and his surname is that of the accused

Case No. [[D p2 id|CR-19-00551]]; [[D p3 id|CR-19-00552]]
DIRECTOR OF PUBLIC PROSECUTIONS (CTH) v [[D p2 name|RAJAKARUNA, Neville]] and [[D p3 name|RAJAKARUNA, Sunethra]]
Counsel for the Director: [[K p5 name|Ms P. Kostopoulos]]. Before: His Honour Judge [[K p6 name|Tranter]]

1. The accused, 60 and 58, are a dentist and his wife. From February 2010 until August 2016 they lived at [[W p1 address|14 Wattle Crest, Glen Waverley]], with the complainant, who was their cook, cleaner, gardener and nurse.

2. The complainant, [[W p1 name|Kanthi Perera]], was born in Kurunegala on [[W p1 birthdate|the ninth day of January 1968]]. She was recruited by letter. She was 42 when she arrived on a tourist visa on a promise of $200 a week, to be sent to her sons. The Crown will say that in six years they were sent $3,104.

3. On the first evening Mrs [[D p3 name|Rajakaruna]] asked for her passport, [[W p1 id|N 5550 117]], "to keep it from the damp". It was not damp. It was in a safe in the surgery.

4. Miss [[W p1 name|Perera]] rose at five. She slept on a mat in the laundry. When she burnt rice in 2013, it is alleged that [[D p3 name|Sunethra Rajakaruna]] held a hot spoon to [[W p1 body|her left forearm, where there are four marks in a row]]. She was told that if she left the house she would be shot by the police.

5. In July 2015 she did leave, carrying the safe's contents in a shopping bag. The accused [[D p2 name|Neville Rajakaruna]] reported a burglary by a servant. Two constables found her on a bench at Syndal station, charged her with theft from a dwelling and returned her, on bail, TO THE SAME ADDRESS. Charge number [[W p1 id|G155-01187]] was struck out in 2017.

6. A neighbour, [[K p7 name|Dimitra Vass]], will give evidence that she spoke to the complainant over the fence in mime. She began leaving dim sims on the post. "I knew her as [[W p1 alias|Auntie Kay]]," Ms [[K p7 name|Vass]] states. "In six years I never saw [[W p1 name|Kanthi]] with shoes."

7. The witness referred to in the indictment as C, a grandson of the accused, was ten. He attended [[W p4 school|Mountain View Grammar]] and came on Wednesdays. He'll say by recorded evidence that he was told not to eat with her, and did. In the transcript (p 14) he's asked what he called her: "[[W p1 alias|Amma-two]]." And what did she call you? "[[W p4 name|Dilshan]]. Everyone else says Dil." The transcript shall be corrected.

8. [[K p8 name|Professor Ingrid Halloran]] will speak to wages and to weight. On admission to Box Hill Hospital, the complainant was 38 kilograms. Professor [[K p8 name|Halloran]] will be cross-examined.

9. Defence. The accused say that she was one of the family. The Director invites the jury to ask who in the family had the mat.

10. A suppression order under the Open Courts Act has been made over the names of the complainant and of C.

[[K p5 name|P. Kostopoulos]], Crown Prosecutor, 3 September 2019

Exhibit list (part): A, mat. B, spoon. C, letters to [[W p1 name|K. Perera]] from her sons, unopened (61). D, drawing "me and [[W p1 alias|Auntie Kay]]" by [[W p4 name|Dilshan R.]], aged 9. Certified for Judge [[K p6 name|Tranter]]'s associate.
