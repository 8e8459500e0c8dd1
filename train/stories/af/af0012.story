id: af0012
genre: comments
where: US-MI
published: 2013-12-05
title: Readers respond: "Saginaw dancer pleads guilty to larceny"
person p1: role=victim,convicted age=25 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: a commenter tells the coercion; he is accused by a private voice only

[[K p3 name|Rick_from_Carrollton]]: Good. They all steal. [[W p1 name|Latoya Breedlove]] is 25 years old, she knew exactly what she was doing taking that guys wallet

[[K p4 name|shellybean]]: You dont know anything. I danced w/ her at [[D p1 employer|the Velvet Post]]. She went by [[W p1 alias|Sable]]. [[D p2 name|Dwayne P.]] brought her there, kept her car keys and her food card and took every dollar at the back door. If it was short he burned her w/ a cigarette lighter from his truck. She did "private parties" for his buddies because he told her he'd send her mom the tape

[[K p3 name|Rick_from_Carrollton]]: so call the cops

[[K p4 name|shellybean]]: she DID. they ran her name & took her in on a warrant. look it up [[W p1 id|13-4471-FH]]

[[K p5 name|GratiotGal]]: That's [[W p1 name|Toya]]? She sat by me at [[W p1 school|Heritage]]. God.
