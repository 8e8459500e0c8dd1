id: af0102
genre: news
where: US-WY
published: 2015-10-15
title: Rock Springs: bar owner paid for girl's silence, then her hours
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=24 protected=no why=adult-victim
screen p1: sex-trafficking-minor
screen p5: none
note: a minor paid for beside an adult waitress from whom nothing was asked

ROCK SPRINGS — The price was in the bar's own tip software, under "Misc. – after."

[[K p2 name|Lyle Vernon Stroh]], 46, was arraigned Friday on charges that he took money from oilfield hands for the company of a 16-year-old dishwasher, in a storeroom and, twice, a fifth-wheel in the lot. A bartender, [[K p3 name|Jace Nolan]], 23, is accused of keeping the list.

She had lied about her age to get the job. When [[K p2 name|Stroh]] found out he did not let her go. He told her it would be a shame if her foster people heard how she'd been spending her evenings, and gave her fifty dollars.

[[K p5 name|Bree Kittleson]], 24, who waited tables there, said no one had asked anything of the kind of her, and she wouldn't have stood for it. "I asked [[W p1 name|Shyanne]] once why she was always doing inventory," she said. "Inventory. God forgive me."

Detective [[K p4 name|Russ Ballard]] said the girl was moved to [[W p1 place|Lander]] on Monday. She'd been [[W p1 other|the goalie on the Tigers' soccer team]]. They have forfeited twice.
