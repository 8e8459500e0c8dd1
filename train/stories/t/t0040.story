id: t0040
genre: blotter
where: US-IN
published: 2008-11-20
person p1: role=accused,victim age=- protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=25 protected=no why=adult-accused
person p4: role=victim age=- protected=no why=adult-victim
screen p1: labor-trafficking misidentified=yes
note: 80-word blotter; begging man beaten and driven by minder, cited for panhandling

FORT WAYNE. Nov. 14, 5:40 p.m., Coliseum Blvd. median. Cited for aggressive panhandling: [[W p1 name|Petru Lăcătuș]], [[W p1 body|no left leg below knee, crutch with red tape]]. Advised thru daughter of store clerk that man in blue van sets him out at 7, hits him with the crutch if cup is light, has his ID and "the paper for the leg." Van gone on arrival. Ticket [[W p1 id|FW-118820]] issued. Ofc. [[K p2 name|Kern]].

Nov. 14, 9 p.m., same lot: [[K p3 name|Justin Boggs]], 25, arrested, battery on [[K p4 name|Carl Meeks]] over parking space. Ofc. [[K p2 name|Kern]].

