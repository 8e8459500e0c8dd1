id: j-0067
genre: news
where: US-NE
published: 2023-05-05
title: Cleaner at Madison plant was 14, burned by acid, inspectors say
person p1: role=victim age=14 protected=yes why=minor-victim
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: none
note: child labour without force, debt or threat, so no trafficking; identified by locker, school, scar

MADISON, Neb. - The night crew came in at eleven, when the line stops, and it hosed the saws until half past six. Homeroom at [[W p1 school|the junior high]] begins at eight.

Federal labor investigators say that at least nine minors worked overnight for [[D p1 employer|Crestline Sanitation]] at a pork plant here last year. The youngest, a girl of 14, was burned on the leg by a caustic foam in November. She was paid $16.75 an hour, kept all of it, and told investigators that nobody had made her go. She'd found the job through a girl in her building, and showed a card that said she was 22.

"There's no allegation of coercion," said [[K p2 name|Donovan Achebe]], of the Wage and Hour Division. "There's an allegation of arithmetic. Anybody who looked at her could've done it."

A teacher, [[K p6 name|Sandra Ulfers]], noticed first. The girl fell asleep with her cheek on a lab bench. When the teacher touched her shoulder she sat up and said, in Spanish, "It's clean." She limped, and there was [[W p1 body|a burn like a map of Italy above the right ankle]].

[[D p1 employer|Crestline]], whose vice president, [[K p3 name|Tom Radnor]], said it has "zero tolerance," was fined $136,000. He wouldn't say if he had been in the plant at night.

Its badge list, a copy of which was provided to this newspaper under a records request with the names of minors blacked out, is blacked out on the front only. On the back, through the paper, Line 6 reads [[W p1 name|MEJIA TOJ, Yaquelin]], badge [[W p1 id|CS-01558]].

State Sen. [[K p4 name|Wes Oberlander]] plans a hearing in the fall.

[[K p5 name|Joan Kratochvil]]
