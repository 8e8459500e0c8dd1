id: az0004
genre: press-release
where: US-IL
published: 2021-06-30
title: STATE'S ATTORNEY ANNOUNCES CHARGES AGAINST FOUR IN CHILD EXPLOITATION CASE
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused,relative age=38 protected=decide why=adult-accused
person p3: role=accused age=21 protected=no why=adult-accused
person p4: role=accused age=16 protected=yes why=juvenile-accused
person p5: role=accused age=17 protected=decide why=charged-as-adult
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=67 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: aunt as seller is D; one teenager in juvenile court W, the other transferred D; the 21-year-old and the buyer keep everything; attachment file name tells the child

FOR IMMEDIATE RELEASE
Contact: [[K p9 name|Deirdre Mazur]], [[K p9 phone|815-555-0148]]

ROCKFORD, Ill. — Winnebago County State's Attorney [[K p6 name|Leopold Grimes]] today announced charges against four persons in connection with the sale of a 13-year-old girl from a house on the city's west side between January and May.

[[D p2 name|Tamika Renee Fairchild]], 38, is charged with involuntary sexual servitude of a minor and trafficking in persons. [[D p2 name|Fairchild]] is the child's aunt and had been her guardian since 2019. Bond: $750,000. Case [[D p2 id|21-CF-1406]].

[[K p3 name|Octavio "Ocho" Beltrán-Ríos]], 21, of the [[K p3 address|900 block of Kilburn Avenue]], is charged with promoting juvenile prostitution. Detectives say that he posted the advertisements and that the girl, who is 13, was told to call him [[K p3 alias|Ocho]]. [[K p3 name|Beltrán-Ríos]] was arrested June 22 and is held under booking number [[K p3 id|W-2021-07735]].

[[K p8 name|Gerald P. Lindquist]], 67, of [[K p8 address|14 Heron Trace, Loves Park]], a retired dentist, is charged with patronizing a minor engaged in prostitution. When officers came to the door, [[K p8 name|Lindquist]] stated that he "took her for 18." She was in seventh grade.

[[D p5 name|Deshawn Pruitt]], 17, will be tried as an adult by order of June 28. Investigators allege that [[D p5 name|Pruitt]] stood guard on the porch and struck the girl when she ran to a neighbor on Easter Sunday. A 16-year-old also charged is the subject of a petition in juvenile court, and his name is not being released.

"A child was sold under her own roof," [[K p6 name|Grimes]] said. "I have a daughter of fourteen. I don't have words." Rockford Police Chief [[K p7 name|Shirley Olszewski]] thanked the neighbor, 74, who took the girl in and locked the door. Chief [[K p7 name|Olszewski]] said the girl is safe and out of the county.

The charges are not evidence of guilt.

ATTACHMENTS
1. Booking photos: [[K p3 photo|beltran_rios_w202107735.jpg]], [[K p8 photo|lindquist_g.jpg]]
2. Redacted affidavit: [[W p1 photo|Affidavit_re_Nevaeh_Fairchild_DOB_2007-12-25_REDACTED.pdf]]
3. Order of transfer, with list of co-respondents

(Note to editors: the first version of this release, sent at 10:02, carried in paragraph 6 the sentence "the 16-year-old, [[W p4 name|Kordell Amos Teel]], is a sophomore at [[W p4 school|Blackhawk Trace High]]," and in paragraph 3 the words "[[W p1 name|Nevaeh]] reported that her aunt kept her phone." Please delete it. This office regrets the error. Do not publish [[W p4 name|Teel]]'s name or the street, [[W p1 address|Rural Yard Lane]], where the house stands. — [[K p9 name|D. Mazur]])

###
