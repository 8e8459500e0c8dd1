id: r-0033
genre: news
where: US-NC
published: 2012-10-14
title: Camp crew leader held workers with crack, feds say
person p1: role=victim age=52 protected=yes why=trafficking-victim
person p2: role=accused age=60 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking

Men from a Raleigh homeless shelter were driven to sweet potato fields, given crack and wine on credit, and told that they couldn't leave until it was paid, a federal indictment says.

[[K p2 name|Cleveland Odom]], 60, is charged with forced labor. One worker, [[W p1 name|Lonnie Ray Battle]], 52, owed $800 after his first month, and was hit with a tobacco stick when he tried to walk out, prosecutors said. He slept at [[W p1 place|the Odom camp, in the bunkhouse with the green door]].

Magistrate Judge [[K p3 name|Evelyn Strand]] ordered [[K p2 name|Odom]] held. Assistant U.S. Attorney [[K p4 name|Josh Lieberman]] said more names may come.

[[K p5 name|Pastor Willie Cates]] drove [[W p1 name|Battle]] to the hospital. "Eighty dollars' worth of work, and he still said thank you," [[K p5 name|Cates]] said.
