id: ae0116
genre: news
where: US-OH
published: 2016-01-28
title: Egg farm foreman gets 11 years; teen's statement read
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=convicted age=47 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: trailer on the farm; school that noticed; statement signed; landlord K of another trailer

No one had ever enrolled him, and that's how he was found: a truant officer went to a trailer at [[W p1 address|Lot 3, Pullet Lane]] over a boy named in somebody else's attendance form.

He was 16 then, and he'd been cleaning cages six nights in seven for a man who told him that his father's two acres would be taken if he stopped. His wages went into the foreman's account. On Tuesday [[K p2 name|Aroldo Mejía Cux]], 47, of [[K p2 address|740 Silver Street]], Marlow Center, was given eleven years by U.S. District Judge [[K p3 name|Philippa Rand]].

"I didn't know what day was Sunday," says a statement that Assistant U.S. Attorney [[K p4 name|Chidi Nwachukwu]] read for the boy, known to the court as Minor Victim 4. He finishes high school in June, and [[W p1 other|plays left wing]]. He'd asked that it be signed, and it was, "[[W p1 name|Óscar]], [[W p1 school|River Valley]], [[W p1 other|No. 7]]."

[[K p5 name|Dwight Lantz]], who rents trailers in the same township and had one raided, said he'd been cleared and would like that printed. It is. He is at [[K p5 address|Lantz Court, Route 309]], and he sells [[K p5 vehicle|a '94 Bronco]].
