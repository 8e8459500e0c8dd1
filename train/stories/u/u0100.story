id: u0100
genre: press-release
where: CA-MB
published: 2013-09-30
title: Fifth Street Women's House — Autumn letter
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: NGO newsletter; arrested with accused as co-accused (recruiter/driver), adult fraud & force; dropped; nickname & art show; moved to place W

Leaves are down and so, thank heavens, is the water in the basement.

We promised news of our friend. You'll remember that in the spring the daily had a picture of her in handcuffs, and called her half of "a crime couple". She was 20. [[K p2 name|Darren Wojcik]], 38, had met her at the bus depot with a story about a modelling house. There was no house; there was his van, and a winter of strangers in Brandon, Dauphin and The Pas, with him on the other side of the door counting. He held her Treaty card. He had her drive on the days he was drunk, so when they were stopped at Neepawa it was she who was at the wheel, and she was charged just as he was.

The Crown, [[K p4 name|Ms. Abernathy-Cho]], has now stayed every count. [[K p5 name|Const. Luc Fontaine]], who made the arrest, came here to say sorry. He brought a lasagna.

We won't say who she is. But if you were at our beadwork sale you have very likely got [[W p1 other|one of the loon medallions on red stroud]], for all of those are hers. She's settled in [[W p1 place|Clearwater Bay]], with an aunt.

In thanks,
[[K p3 name|Lorraine Spence]], Executive Director

Donors, Sept.: M. & T. Dyck; Anonymous (2); "for [[W p1 name|Shaylene]], from your bus driver."
