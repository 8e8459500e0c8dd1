id: ax0013
genre: filing
where: CA-ON
published: 2017-05-25
title: R. v. [[K p1 name|Desrochers]], 2017 ONSC, ruling on application
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=victim,witness age=16 protected=yes why=trafficking-victim
person p3: role=victim,witness age=22 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
screen p2: sex-trafficking-minor
screen p3: sex-trafficking-adult misidentified=yes
note: s. 486.4 ban on the cover; initials used by court stay; a volunteer's evidence and a schedule slip; older woman charged as recruiter before being made a witness

SUPERIOR COURT OF JUSTICE, LONDON, ONTARIO
Court file: [[K p1 id|CR-16-0155]]
PUBLICATION BAN: By order under s. 486.4 of the Criminal Code, information that could identify the complainants shall not be published.

[[K p4 name|Achterberg]] J. (orally):

[1] Mr. [[K p1 name|Pascal Desrochers]] is charged with trafficking of a person under eighteen, trafficking of an adult, and receiving a material benefit. He was 33. He applies to exclude what was found in his phone.

[2] The younger complainant is N.K. She was sixteen and had left a foster placement in Sarnia. The older is A.B., then 22. I use the initials for obvious reasons.

[3] Ms. [[K p5 name|Ghazal Farrokh]] for the Crown says that A.B. was in the same boat as the girl: forced to hand over all her earnings, slapped, told that her nudes would go to her father. Mr. [[K p6 name|Ewan MacIsaac]] for the accused replies that A.B. was herself charged. That's so. On January 9, 2016 she was arrested as the procurer of N.K. because she had bought the bus ticket. The charge was stayed after five months, three of them spent at Elgin-Middlesex.

[4] Constable [[K p7 name|Dan Oosterhoff]], badge [[K p7 id|11550]], saw the phone on the console, lit, with a message: "tell [[W p2 alias|Nikki]] 2 more then sleep." Constable [[K p7 name|Oosterhoff]] took it. He had no warrant; he had, he said, a kid in the back of the car who would not say how old she was.

[5] I heard also from Mrs. [[K p8 name|Joan Pettapiece]], a volunteer at the warming centre. Mrs. [[K p8 name|Pettapiece]] had been asked by both counsel not to say names. She did well until cross-examination. Pressed on the date, she said: "It was the night that [[W p2 name|Nevaeh]] came in without socks. [[W p3 name|Alicia]] carried her." Then she put her hand over her mouth.

[6] Nothing turns on the words, and they'll be edited out of the recording. But the reporter in the second row ought to know that the ban binds him as much as me.

[7] There was a breach of s. 8. It was brief, made in good faith, and for the sake of the girl. The evidence is admitted.

SCHEDULE "A" — Items from Samsung S6, DR [[K p1 id|16-4417-P]]
 (i) contact "[[W p3 name|Ali Bondarenko]] work"
 (ii) photo [[W p2 photo|nevaeh_k_rm12.jpg]], girl with [[W p2 body|eagle-feather tattoo on collarbone]]
 (iii) note "[[W p2 name|Kicknosway]] bday [[W p2 birthdate|Oct 30]] DO NOT SAY 18"
 (iv) e-transfer to [[K p1 email|p.desrochers155@mail.example]], $480, from [[W p3 name|A. Bondarenko]]
 (v) [[K p1 name|Desrochers]] driver's licence, [[K p1 address|44 Pinetree Walk]], London

Registrar: please seal Schedule A. It was attached to the public copy in error.
