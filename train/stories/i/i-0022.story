id: i-0022
genre: filing
where: AU
published: 2010-06-04
title: 1002755 [2010] RRTA — Decision and reasons (extract)
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=expert age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: tribunal anonymises by brackets and then slips in a footnote and in the interpreter's spelling; she is in detention as an unlawful non-citizen who "worked in breach"

BACKGROUND

3. The applicant, a citizen of Malaysia aged 24, arrived at Tullamarine in March 2009 holding an Electronic Travel Authority. She was located in November 2009 during a compliance visit to licensed premises at [suburb deleted] and has since been held at [[W p1 place|the Maribyrnong centre, Unit C]]. The delegate found that she had "worked in breach of conditions and without regard for Australian law".

CLAIMS

7. She said that a friend of her uncle's, known as [[D p2 name|Ah Keong]], offered her restaurant work. On arrival she was met, her passport was taken "for the visa", and she was told she had a contract of $53,000 to be paid off in customers. She refused. For nine days she was kept in a flat without shoes. She then, in her words, stopped refusing. By the time of the visit she'd been shown a book in which 611 marks had been made.

8. The Tribunal asked why she did not approach the officers. She replied that the officers came in asking for visas, and that [[D p2 name|Ah Keong]] had told her they would.

9. Her sister in Ipoh (referred to in the statutory declaration as "[[W p4 name|Yoke Lan]]") received two visits.

FINDINGS

15. The Tribunal accepts her as a truthful witness. It places weight on the report of Dr [[K p5 name|Suzanne Abercrombie]].

16. It isn't this Tribunal's role to find whether an offence under s. 270 of the Code took place. It can say that a person who works off a price she did not agree to, for a man who holds her passport, under threats to her sister, isn't accurately described as being in breach of her conditions.

17. The matter is remitted.

[1] In the transcript the applicant appears variously as "Ms [[W p1 name|Chan]]", "[[W p1 name|Yoke Peng]]" and "Miss [[W p1 name|Ping]]". Nothing turns on this.

[[K p3 name|Philippa Dunstan]]
Member
