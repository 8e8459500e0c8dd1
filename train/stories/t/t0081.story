id: t0081
genre: news
where: US-MN
published: 2018-12-13
title: Woman in custody on Bloomington hotel count asks for her shoes
person p1: role=accused age=23 protected=decide why=adult-accused
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
screen p1: unclear
note: weak signs only: no shoes, no ID, scripted answers; nothing told of force

Housekeeper [[K p4 name|Ruby Abejar]] noticed that the guest in 519 went to the ice machine in socks, in December, and always the same socks.

On Tuesday, Bloomington police arrested [[D p1 name|Marlena Kosik]], 23, in that room for prostitution, and [[K p2 name|Brian Oster]], 38, of Edina for patronizing. There were no shoes in the room and no purse. She gave her name at the second try.

Asked whether someone was holding her things, she answered, "I'm an independent adult and I'm here of my own free will," which Detective [[K p3 name|Gunnar Pratt]] noted because she'd said it in the same words prior to his asking. She would add nothing to that. An advocate is to see her.

She was released Wednesday evening in a pair of [[K p4 name|Abejar]]'s sneakers.

