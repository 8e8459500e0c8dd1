id: ae0058
genre: news
where: US-CT
published: 2018-11-15
title: Nanny tells jury of debt she could not outwork
person p1: role=victim,witness age=22 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: domestic servitude; employers' home is where she lived (W)

BRIDGEWATER PARK — The case against two dentists came down on Tuesday to a notebook with kittens on it.

In it a woman of 22 from Accra had written each day what she was told she owed [[K p2 name|Leticia Mensah-Boyd]], 46, and [[K p3 name|Warren Boyd]], 49, who face forced labor counts. The air fare was $1,400 on page one. It was $11,000 by the time of the last kitten, and she hadn't had a dollar.

She said they'd kept her passport in the practice's safe and told her that a girl without papers would be put in with murderers. She slept on the nursery floor at [[W p1 address|5 Orchard Hill Lane]].

A crossing guard, [[K p5 name|Teddy Malinowski]], noticed that she walked the couple's son, then 5, to kindergarten in house slippers in February. The boy told him, "[[W p1 name|Akosua]] isn't allowed shoes." Judge [[K p4 name|Dominic Farrar]] told the gallery to forget the name.

The dentists live now at separate addresses and have sold [[D p2 employer|Boyd Family Smiles]], where the safe was.
