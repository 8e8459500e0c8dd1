id: t0006
genre: news
where: US-KS
published: 2009-10-08
title: Spa worker fined; permit hearing is put off
person p1: role=accused,victim age=38 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
note: municipal court brief; the interpreter's aside carries coercion; romanised name in two orders; she slept in the spa

Overland Park municipal court collected $1,950 on Wednesday from a woman who owned, when she was arrested, a suitcase and a rice cooker.

[[W p1 name|Xiu Lan Zhao]], 38, pleaded no contest to selling sexual relations at [[W p1 employer|Lotus Reflexology on Metcalf]], where she also slept, on the table, behind a door that locked from the outside. Police entered Sept. 11.

City prosecutor [[K p4 name|Todd Brunkow]] asked for the usual fine. The court's interpreter, [[K p5 name|Henry Szeto]], then told Judge [[K p3 name|Carla Mohn]] there was something he had to translate. "She says the lady boss has her passport since Flushing. She says it was eleven thousand, and now it is nineteen thousand, and if she goes the boss has men who know the street of her son."

[[K p3 name|Mohn]] thanked him. The plea stood.

The lady boss, [[K p2 name|Mei "Linda" Kwan]], 51, of Olathe, appeared for her own citation, operating without a permit, and was given until November. She paid her employee's fine in cash from an envelope. The receipt reads [[W p1 name|ZHAO XIULAN]], No. [[W p1 id|MC-09-22871]].

