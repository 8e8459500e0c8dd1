id: ad0096
genre: comments
where: US-MO
published: 2020-12-09
title: Steam group / clan chat: "gramps got scammed"
person p1: role=victim age=71 protected=no why=adult-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
note: gamer chat about fraud on an adult; nothing to protect

[MULE] QuietRiot: gramps won't be on tonight. he sent six grand to a "grandson in jail in Cancun"
[MULE] pancakes: YOU'RE his grandson
[MULE] QuietRiot: I was in the next room. I was in a raid. With YOU
[MULE] pancakes: the guy said they'd taken your passport??
[MULE] QuietRiot: said I was held till the debt was paid. gramps says he could hear me crying
[MULE] vex: i mean you did wipe at the second boss
[MULE] QuietRiot: Sedalia PD got one. money mule, [[K p2 name|Anton Brisbois]], walked into the Western Union w gramps's name on his hand in pen. Det. [[K p3 name|Chanel Hoskins]] says they got back $4,200
[MULE] [[K p1 alias|ElwoodP1949]]: HELLO THIS IS [[K p1 name|ELWOOD PARRISH]] I AM ALL RIGHT
[MULE] pancakes: GRAMPS
[MULE] [[K p1 alias|ElwoodP1949]]: I AM 71 NOT DEAD. IF ANY OF YOU EVER ARE IN JAIL IN CANCUN CALL MY CELL AND SAY THE WORD "BISCUIT"
[MULE] vex: o7
