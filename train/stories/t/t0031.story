id: t0031
genre: comments
where: US-TN
published: 2015-07-27
title: Comments on "Four arrested in Jefferson City massage sting"
person p1: role=accused age=49 protected=decide why=adult-accused
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
screen p1: unclear
screen p2: none
note: comments; one woman's signs are hearsay (sleeps at the shop, never seen outside); the other is the owner

[[K p3 name|volfan_Greg]]: So the article says [[D p1 name|Hui Fen Guo]], 49, and [[K p2 name|Patricia Sells]], 44, were doing more than backs. In a strip mall by the Cato? Color me shocked.

[[K p4 name|Lurleen Maples]]: [[K p2 name|Pat Sells]] OWNS the place. I went to high school with her. She's had three of these.

[[K p3 name|volfan_Greg]]: good business lady lol

[[K p5 name|HollyK]]: I work next door and in a year I never once saw the Chinese lady go out. Not for groceries. Somebody brought bags. Could be she's shy. Could be something else. I don't know.

[[K p4 name|Lurleen Maples]]: Did you ask her

[[K p5 name|HollyK]]: She doesn't have English. She gave me an orange.

[[K p3 name|volfan_Greg]]: Chief [[K p6 name|Dale Finchum]] said there's nobody being held and that's good enough for me

