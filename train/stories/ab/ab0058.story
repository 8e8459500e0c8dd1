id: ab0058
genre: press-release
where: US-NH
published: 2024-08-19
title: Hampton Police: Thefts from Beach Lockers
person p1: role=accused age=40 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=victim age=- protected=no why=adult-victim
note: nothing to protect

Passports, car keys and one glass eye were among the property recovered on Saturday when officers arrested [[K p1 name|Desmond Raymond Keough]], 40, of Revere, Mass., in the Ashworth Avenue bathhouse.

[[K p1 name|Keough]] is alleged to have opened at least thirty rental lockers over four weekends with a key he'd filed from a sardine tin. He was carrying, in a child's sand pail, the travel papers of a family from Quebec who had already reported to their consulate.

[[K p3 name|Ludovic Pelletier]], owner of the eye, drove up from Nashua to claim it. "I've a spare," he said, "but it's the wrong blue."

[[K p1 name|Keough]] was charged with receiving stolen property (case [[K p1 id|24-3391-AR]]) and released on personal recognizance. He told Sgt. [[K p2 name|April Dionne]] that he was holding the items for a friend.

Owners may call 603-555-0144 with a description.
