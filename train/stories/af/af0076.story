id: af0076
genre: news
where: US-AK
published: 2019-12-12
title: Anchorage shelter manager testifies of 'the white van'
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=victim age=20 protected=yes why=trafficking-victim
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult
note: Native villages named: hamlets W

ANCHORAGE — Every Friday for a year, [[K p4 name|Louisa Prudhoe]] told a jury, the white van parked where her shelter's lights did not reach.

[[K p3 name|Shane Bledsoe]], 36, is on trial for sex trafficking. He's alleged to have looked for girls newly in from the Bush, with a duffel and no cousin to call. He'd offer a burger. Then a couch, and then a list of what the couch had cost.

One was 16. She'd come from [[W p1 address|Nunam Slough]], where there are eighty people, for a dentist's appointment. She missed her plane and he said she could earn the next. It took her seven weeks and she never got near the airport, though the hotel he sent customers to looks on it.

The second, 20, was not allowed boots. In January, that holds a person better than a lock. He had cut her with a fillet knife when she borrowed some.

"When I saw [[W p2 name|Agnes]] she had bread bags on her feet," [[K p4 name|Prudhoe]] testified. The jury was told by Judge [[K p5 name|Warren Lind]] to forget the name, as it had been told on Monday to forget that of [[W p1 name|Nora Kasayulie]].
