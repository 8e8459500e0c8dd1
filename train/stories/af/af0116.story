id: af0116
genre: press-release
where: CA-ON
published: 2025-02-20
title: Durham: missing youth located, man charged
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=19 protected=no why=adult-accused
screen p1: sex-trafficking-minor
note: the missing appeal's name is repeated in the update though she is now a victim

UPDATE — MISSING PERSON LOCATED

Members of the public are thanked for sharing the Feb. 9 appeal. [[W p1 name|Leilani Okoro-Banks]], 14, was found on Monday in a short-term rental in Mississauga. She's safe.

The Human Trafficking Unit has since charged two people. It's alleged that the youth met [[K p2 name|Malik Duquesne]], 22, of Ajax, through an online game; that he sent a car; and that he and [[K p4 name|Tiana Roache]], 19, set up a profile in which she was said to be 20, replied to the messages on it and received e-transfers from eleven men. She was given bubble tea and a nose ring.

[[K p2 name|Duquesne]] is charged with trafficking a person under 18 and making child sexual abuse material. [[K p4 name|Roache]] faces the first of these. Both were held.

To protect the identity of the victim no further particulars will be released. Please delete the appeal with [[W p1 name|Leilani]]'s picture ([[W p1 photo|okoro-banks_school.jpg]]).

Media: [[K p3 name|Cst. Joyce Abiodun]], [[K p3 phone|905-555-0188]].
