id: i-0048
genre: blog
where: KE
published: 2016-08-11
title: Field diary: the boy who mends nets
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking
note: NGO diary; local pseudonym stays, then his own voice says the name; beach name is where he was kept

Day 3

The beach chairman counted the boats for us: forty-one. We asked him to count the boys. He laughed and offered tea.

Day 4

We meet "Junior" (we'll call him that) behind the ice store at [[W p1 place|Nyagina Beach]]. He says he's 12. He's been here since two Christmases ago. His grandmother was ill and a man, [[D p2 name|Wuod Akoko]], paid the hospital Sh6,000, and took him "until it's finished". Boat at ten at night, back at dawn, bail with a cut jerrican, then mend nets. He doesn't get money; he gets fish. If the fish's small he gets the small one. When he went to hide at the church in June he was brought back with a rope, and his shoes were burned. He shows us [[W p1 body|his left heel, where the hook went in]].

Is it finished, the Sh6,000? "It was finished," he says, "then a net tore."

Day 5

Children's officer [[K p4 name|Peninah Were]] came from Homa Bay on a motorbike with a form and a helmet for him. She didn't argue with anyone. She said, "I've come for this child," and stood there until it was so.

Day 6

Reunification. We drove as far as the car could. He walked ahead and began to shout something, and we realised he was shouting his own name so that they'd know who was coming. "It's [[W p1 name|Otieno]]! [[W p1 name|Otieno]] of [[W p5 name|Dorsila]]!" The grandmother, [[W p5 name|Mama Dorsila]], came out of [[W p1 address|the house with the one blue wall]] at [[W p1 place|Kanyamfwa]].

She's well. She had thought he was at school.

[[K p3 name|Stella Nafula]], Kisumu office
