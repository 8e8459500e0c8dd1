id: k-0068
genre: news
where: US-CT
published: 2020-03-05
title: Fire guts tenement; all 19 out, and one iguana
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=7 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
note: fire, no crime; child named in a happy rescue; nothing to protect

NEW BRITAIN — [[K p2 name|Wioletta Zaremba]] smelled toast. Nobody in her house eats toast.

She woke her husband, then the third floor, then the second, banging on doors with a rolling pin, and by the time Engine 4 pulled up on Broad Street at 2:17 a.m. Wednesday nineteen people in coats and blankets were already on the opposite sidewalk counting each other.

They counted [[K p3 name|Jaylen Figueroa]], 7, twice, because he kept moving. He wanted someone to go back for Mango.

"Iguana," explained his father, [[K p4 name|Hector Figueroa]]. "Four feet."

Firefighter [[K p5 name|Dana Petrosky]] brought Mango down the ladder inside her coat. He's fine. Cold, but he's always that.

Fire Marshal [[K p1 name|Gerald Thibodeau]] said the fire began in a wall behind a stove and wasn't suspicious. The Red Cross has put five families in a hotel on the Berlin Turnpike. Donations of winter coats may be brought to Sacred Heart.
