id: t0010
genre: blotter
where: US-MO
published: 2019-01-14
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: none
screen p2: none
note: plain sting among adults, nothing tells coercion; men and women alike stay

VICE DETAIL, Springfield, Jan. 10-11. Undercover officers answered four ads on a website and met four adults at a hotel off Glenstone. Cited for prostitution: [[K p1 name|Brandi M. Tuttle]], 29, of Ozark; [[K p2 name|Cheryl Ann Loomis]], 41, Springfield, who drove herself and told officers she works for herself and "the property tax." Cited for patronizing: [[K p3 name|Jeffrey D. Kuntz]], 36, Nixa. A fourth person left before contact. Each of those cited was spoken with alone by an advocate, who found nobody being made to work, and released on a summons. No drugs. Sgt. [[K p4 name|Kim Holloway]] reporting.

