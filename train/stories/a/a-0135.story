id: a-0135
genre: news
where: US-TN
published: 2008-12-12
title: Woman in trafficking case deported before trial of her captor
person p1: role=victim age=25 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: Honduran; A-number; the sister in town; detainer; village

SHELBY GROVE, Tenn. — The government's best witness against [[K p2 name|Efraín Cruz Zavala]], 42, was put on an airplane on Tuesday by another part of the government.

The witness, 25, a Honduran, was found in April in a trailer with an outside bolt. She'd been promised a job in a laundry. [[K p2 name|Cruz]] sold her to as many as 30 men on a Sunday, charged her $50 for each tortilla press he said that she broke, and kept a photograph of her son over the bed, so she'd remember.

She was arrested with him. When he was charged with sex trafficking, she was charged with prostitution and then, that being dismissed, held on an immigration detainer, [[W p1 id|A098 555 216]], for seven months.

"It's embarrassing," said Assistant U.S. Attorney [[K p3 name|Peter Van Horn]].

Public defender [[K p4 name|Olga Petrenko]], who'd asked for a continued-presence form in May, used another word.

A sister, [[W p5 name|Reina Mejía]], cleans [[W p5 employer|the Methodist church on Poplar]] here. "[[W p1 name|Suyapa]] called me from San Pedro," she said. "She said, don't cry, now I have my own bolt. Inside."

The trial has been put off so that Ms. [[W p1 name|Mejía]] may be found.
