id: ac0058
genre: news
where: US-TX
published: 2022-06-05
title: The Phone in the Piñata
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
note: quinceañera baker; invitation tells; cousin named; cake; stall number at market

[[W p3 name|Doña Chelo]] doesn't do fondant. At [[W p3 address|stall 114 of the Sunday market on Zaragoza]] she does tres leches in the form of things: a boot, a saxophone, once the whole Franklin range. For her granddaughter she would make a carousel that turned.

It was ordered for May. In February the horses were dry and painted and she was on the reins when the phone rang inside the piñata.

It'd been hidden by the girl herself. It was not the phone her family had given her. It buzzed there all through the morning in the papier-mâché, and in the end [[W p3 name|Chelo]] put in her arm, and answered, and a man said, "Where are you, you have three at five."

"Three what?" she said.

Well. She's a woman of seventy, and she kept him talking. She let him think that she was someone called Vanessa. She learned the name of the hotel, and that the price had gone up as the girl was thirteen and looked it, and that for the last one there'd been nothing paid to her but a vape. Then she wiped her arm, and drove to the police with the phone in a cake box.

[[K p2 name|Adrián Luján]], 21, was arrested in the lobby by Det. [[K p4 name|Carla Esparza]]. He'd ordered wings.

The party has been put off; it's not been called off. I've seen the invitations, with a carousel in foil. *[[W p1 name|Abril Consuelo Montes]] — Mis XV.* There's a gap where the date had been and she's drawn in it, by hand, a horse.

[[K p5 name|Ignacio Baeza]]
