id: t0051
genre: news
where: US-WI
published: 2001-06-21
title: Dells dancer accuses agent of taking 40 percent
person p1: role=victim age=26 protected=no why=adult-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: nothing to protect; a polka dancer's agent; small-claims; "kept what she earned"

WISCONSIN DELLS — [[K p1 name|Ludmila Horak]], 26, dances the polka on a stage shaped like a wheel of cheese, four shows daily.

For two summers, she told the small-claims commissioner, her agent [[K p2 name|Saul Brenner]], 50, kept forty cents of each dollar she earned. The contract said fifteen. "It's in Czech," [[K p2 name|Brenner]] protested. "It is also fifteen in Czech," she said.

She had him read it out. She could have left him whenever she liked, she told Commissioner [[K p3 name|Betty Haase]], and in May she did; the accordionist, [[K p4 name|Fritz Ambrose]], went with her. Judgment: $4,310. They'd all three come in the same car.

