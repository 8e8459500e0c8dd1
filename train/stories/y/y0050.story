id: y0050
genre: news
where: TT
published: 2016-09-30
title: Venezuelan girl, 16, charged with her own escape
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: charged with illegal entry and damaging a window; home and cell; name misspelt second time

A window, value $640, was broken on the night of September 11 in a bungalow at [[W p1 address|Bel Air, La Romaine]]. Somebody had to be charged for it, and on Monday somebody was.

The teenager from Tucupita cut both palms getting through. She ran along the highway divider until a fish van stopped. She'd been brought by pirogue to Cedros in August with the promise of minding a baby; there was no baby. There were appointments, from eleven in the morning, which a man took for her on two phones. He charged $600. She received pizza.

The police charged her with illegal entry and malicious damage. Attorney [[K p3 name|Nafeesa Ramkissoon-Pantin]] asked Magistrate [[K p4 name|Duane Achong]] how a child who's locked in may leave lawfully. There was no answer on the file.

"[[W p1 name|Darielys Marcano]], stand," the clerk had called, and [[W p1 name|Darielis]] stood, in a police officer's slippers.

The charges were withdrawn. [[K p2 name|Hassim 'Doc' Bedassie]], whose name is on the lease, is due in court Friday on two counts under the Trafficking in Persons Act. The girl was placed at [[W p1 address|a children's home in Tacarigua]].
