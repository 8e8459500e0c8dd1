id: a-0112
genre: news
where: US-CA
published: 2001-09-05
title: Landlord, sons held girls from Andhra village, indictment says
person p1: role=deceased,victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=accused age=63 protected=no why=adult-accused
person p4: role=accused age=31 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: dead trafficked minor (still protected under rule 1; sexual victims) and her surviving sister; surname of sisters same; a passer-by witness

SAN PABLO HEIGHTS — A passer-by saw men carry something rolled in a rug, and because the rug had a foot she stopped her van.

What came of [[K p6 name|Georgina Alves]]'s stopping is a nine-count indictment handed up Tuesday against [[K p3 name|Venkata Ramana Poluri]], 63, owner of 40 apartment buildings, and his son [[K p4 name|Kiran Poluri]], 31. They are accused of bringing girls from a village in Andhra Pradesh on false papers to clean, paint and haul for nothing, and of worse.

The girl in the rug, 17, was dead of carbon monoxide from a blocked heater. Her sister, 15, lived. On their visas they were the daughters of a software engineer. They're the daughters of [[W p1 relation|a man who repairs umbrellas in Velugodu]].

"Say her name," Assistant U.S. Attorney [[K p5 name|Howard Matsui]] told the grand jury, according to a transcript released in error. "It was [[W p1 name|Sitara Chinnaiah]]. She painted eleven kitchens."

[[W p2 name|Lalitha Chinnaiah]] now goes to [[W p2 school|De Anza Middle School]], where she's in the chess club.
