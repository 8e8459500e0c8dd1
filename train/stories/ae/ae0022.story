id: ae0022
genre: news
where: US-IA
published: 2024-09-06
title: Combine, school bus collide; all walk away
person p1: role=official age=39 protected=no why=adult-bystander
person p2: role=bystander age=72 protected=no why=adult-bystander
person p3: role=bystander age=8 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
note: nothing to protect; accident without charge, child named

A combine header took the mirror, the stop arm and four windows off a school bus Wednesday on the Keota blacktop, and the sixteen children aboard got to class nine minutes late.

Driver [[K p1 name|Mindy Strabala]], 39, had pulled over for the machine, driven by [[K p2 name|Virgil Hesseltine]], 72, of [[K p2 address|2785 310th Avenue]]. No citation was issued. "Nobody was speeding. I can't speed," [[K p2 name|Hesseltine]] said.

[[K p3 name|Lincoln Ochoa]], 8, who was sitting by the third window, told State Trooper [[K p4 name|Keith Lund]] that it was the best day of his life. He attends [[K p3 school|Lincoln Elementary]], which isn't named for him.
