id: s-0051
genre: news
where: AU-NSW
published: 2023-02-02
title: Fruit pickers' visas held in biscuit tin, court told
person p1: role=accused age=56 protected=no why=adult-accused
person p2: role=victim,witness age=26 protected=yes why=trafficking-victim
person p3: role=victim,witness age=- protected=yes why=trafficking-victim
screen p2: labor-trafficking
screen p3: labor-trafficking
note: ni-Vanuatu cousins; the accused's farm was where they were housed

Orchardist [[K p1 name|Neville Cartwright]], 56, kept two ni-Vanuatu workers' passports in an Arnott's tin and charged them $180 a week for a shipping container, Griffith Local Court heard. [[W p2 name|Jean-Pierre Tari]], 26, said he was threatened with the dog when he asked to leave [[W p2 address|"Yarrabee", Beelbangera Road]]. "[[W p3 name|Willie]] my cousin, he is more frightened than me." Mr [[K p1 name|Cartwright]] pleaded not guilty.
