id: n-0064
genre: social
where: AU-NT
published: 2021-10-06
title: Katherine Community Noticeboard (group post and replies)
person p1: role=accused age=12 protected=yes why=juvenile-accused
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=bystander age=13 protected=decide why=minor-not-in-crime
note: comments naming kids who broke in; one names the wrong kid (footy), kinship 'nephew'; aunty defends

[[K p3 name|Deb Karlsson]] (bakery): Third break-in since June. Nothing taken but lamingtons. Two kids, police say 12 and 14. Not angry, just tired. Glass costs $600

[[K p4 name|Shane W]]: NAME THEM

[[K p3 name|Deb Karlsson]]: No mate. They're kids

[[K p4 name|Shane W]]: then i will. It's that [[W p2 name|Tyrone]] from the flats [[W p2 address|by the low level]] and his little cousin

[[K p5 name|Krystal Ann]]: wasnt [[D p9 name|Jarrah Ross]], he was at footy in Darwin, under 13s, kicked four. His mum's ropeable so think before you type

[[K p4 name|Shane W]]: Didnt say [[D p9 name|jarrah]]

[[K p8 name|Big Nev]]: someone did, its on the other page

[[W p7 name|Aunty Marlene]]: I'm his aunty and I'll bring the both of them round to you myself [[K p3 name|Deb]]. [[W p1 name|Kobi]] is 12 he lost his nan in August. They were hungry. I'm shamed but I'm not going to have grown men put their names up

[[K p3 name|Deb Karlsson]]: [[W p7 name|Marlene]] come Saturday, they can wash trays. There's a feed in it

[[K p6 name|Snr Const. Ross NT Police]]: Folks, both youths are in diversion. Naming them on here can be an offence. That's directed at you [[K p4 name|Shane]]. (Not [[D p9 name|Jarrah]]'s dad, before anyone asks)

[[K p8 name|Big Nev]]: good on ya [[K p3 name|deb]]
