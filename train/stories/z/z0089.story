id: z0089
genre: news
where: US-NY
published: 2011-11-17
title: Buffalo sisters sentenced in benefits fraud
person p1: role=convicted age=48 protected=no why=adult-convicted
person p2: role=convicted age=45 protected=no why=adult-convicted
person p3: role=convicted age=41 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=79 protected=no why=adult-victim
note: nothing to protect: three sisters adult, one surname; passports, held, forced? adult fraud victim

BUFFALO — There were three [[K p1 name|Malecki]] sisters and, for eleven years, four [[K p1 name|Malecki]] checks.

[[K p1 name|Doreen Malecki]], 48, will serve 18 months for collecting on behalf of an aunt who'd died in Lackawanna in 1999. [[K p2 name|Joyce Malecki]], 45, who signed, got probation. [[K p3 name|Lynn Malecki-Ott]], 41, who says she only drove, got a lecture.

"You sold your aunt's good name at $611 a month," [[K p4 name|U.S. District Judge Solomon Pruchnik]] told her.

"She'd have given it to us for nothing," said [[K p3 name|Lynn]].

It was another aunt who turned them in. [[K p6 name|Regina Malecki]], 79, had her own check held up by the mix-up and was asked for a passport to prove she lived. She hasn't got one. She brought her bowling trophy. "He looks at the trophy, he looks at me," she said of the clerk. "He says, that's her."

Restitution of $80,652 was ordered, to be paid until the debt is gone. Defense attorney [[K p5 name|Chidi Amaechi]] called that fair.
