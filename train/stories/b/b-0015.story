id: b-0015
genre: comments
where: AU-QLD
published: 2012-07-02
title: Have your say: "Youth, 16, faces court over ute rampage at Coorabin Show"
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-victim
screen: none
note: Queensland childrens court; comments name by nickname, football jumper, uncle's business; a commenter's own name resembles

[Story: A 16-year-old boy has appeared in the Childrens Court charged with dangerous operation of a vehicle after a ute was driven through the poultry pavilion. Senior Constable [[K p4 name|Trudi Haack]] said 41 hens were rehomed. Exhibitor [[K p6 name|Merv Olufsen]] suffered a broken ankle.]

[[K p2 alias|DustyBoots]] wrote at 6.15am: cant name him why?? whole town saw him. [[W p1 other|red P plates and a pig dog box]]

[[K p3 name|Maree Tindale]] wrote at 6.31am: Because he is a kid and that's the law [[K p2 alias|Dusty]].

not_a_galah wrote at 6.40am: clue: rhymes with "[[W p1 initials|Spanner Horrocks]]"

[[K p2 alias|DustyBoots]] wrote at 6.44am: HA. [[W p1 alias|Spanner]]. 5/8th for the [[W p1 school|Coorabin Cutters 16s]]. His uncle [[W p5 name|Trev Horrocks]] will of supplied the beer

[[K p3 name|Maree Tindale]] wrote at 6.52am: I was standing 2 metres from [[K p6 name|Merv]] and I still dont think you should. He came and helped lift the cage off.

not_a_galah wrote at 6.58am: fair play to [[W p1 name|Tanner]] then. my dad reckons he lost it after his mum's funeral

[[K p2 alias|DustyBoots]] wrote at 7.03am: didnt know that. mods can u pull mine

Moderator, 9.12am: Pulled. [[K p3 name|Maree]], thank you.
