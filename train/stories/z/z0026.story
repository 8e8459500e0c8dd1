id: z0026
genre: news
where: US-NJ
published: 2013-04-18
title: Hair-braiding house: three who braided, one who kept the book
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=victim age=14 protected=yes why=trafficking-victim
person p4: role=accused age=40 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking
note: three victims of labour trafficking told apart by age; name leaks one at a time; he/she turns

NEWARK — They braided from the time the shop gate went up until the last woman in the chair was satisfied, and the last woman was often satisfied at midnight. Not one of the three was given a dollar of it.

That was the account a jury heard Wednesday in the trial of [[K p4 name|Afi Dossou]], 40, who's charged with bringing the girls from Togo under the names of her nieces.

The oldest, 19 then, spoke first. Her papers went into [[K p4 name|Dossou]]'s brassiere at the airport, she said, and she never saw them after. She and the others slept at [[W p1 address|38 Ridgeview Terrace, on the third floor]]. The 14-year-old, who's now a college sophomore, said she was beaten with the handle of a comb for sleeping on her feet. "She'd say, your mother will eat sand," she said.

Between them sat the third, 16 when it began, who said nothing in court but was asked by [[K p5 name|Judge Paul Ostrander]] to stand for the jury. "[[W p1 name|Essi]]?" he said. "Would you rise?"

Defense attorney [[K p6 name|Giselle Marchetti]] wanted to know who kept the accounts. "She did," said the 19-year-old. "Until [[W p3 name|Dédé]] learned American numbers. Then [[W p3 name|Dédé]] did it, and [[W p3 name|Dédé]] is how you have the book."

The book is Exhibit 2. Inside the cover someone wrote, in ballpoint, "[[W p2 name|Kokoè Amouzou]] was here 2,011 days."

[[K p7 name|Lamin Jarju]], who heads an African merchants' group, said every braider in the city knew. "We called them the quiet shop."
