id: af0035
genre: news
where: US-NM
published: 2004-11-12
title: Two teens picked up in Gallup bar raid
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=18 protected=no why=adult-accused
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p2: none
note: Native girl paid in rides and liquor; the other is an adult barmaid with no such thing

GALLUP — State liquor agents raided a lounge west of town Saturday and cited two teenagers found in the back.

[[K p2 name|Marla Etsitty]], 18, who was serving, was cited as an underage employee. She told agents that the job paid tips and she liked it fine.

[[W p1 name|Verna Rose Begaye]], 17, of [[W p1 address|Tohlakai]], was charged with being a minor in a bar and with indecent conduct. [[W p1 name|Verna Rose]] had hitched in for a basketball game in October. The owner, [[K p3 name|Chester Gurule]], 50, gave her a place to lie down, said agent [[K p4 name|Hank Dollar]], and let favored customers have the key to it for $30. She was given vodka, and rides home that never went home.

[[K p3 name|Gurule]] faces the loss of his license. [[K p4 name|Dollar]] said the girl's tribe had been told.
