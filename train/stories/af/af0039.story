id: af0039
genre: news
where: US-ND
published: 2013-05-02
title: Oil-patch boarding house ruled unfit
person p1: role=bystander age=40 protected=no why=adult-bystander
person p2: role=victim age=29 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=victim age=35 protected=no why=adult-victim
screen p2: none
screen p4: none
note: bad landlord, no force: kept deposits, bunk beds; nothing to withhold

WILLISTON — City inspectors counted thirty-one men in a five-bedroom house on Tuesday and gave its owner, [[K p1 name|Garth Liddell]], 40, until Monday to bring that down to eight.

Renters paid $900 a month for a bunk. [[K p2 name|Jesus Villalobos]], 29, who came up from Laredo to drive a water truck, said there was one toilet, and that [[K p1 name|Liddell]] kept his deposit over a burned pan. "It's a bad house, that's all. I work for somebody else, I go where I please, I just couldn't find another bed."

[[K p4 name|Curtis Boyle]], 35, slept in a closet with a window. He's moving into his pickup until it gets warm.

Building official [[K p3 name|Marlys Haugen]] said there would be a hearing about the fines. [[K p1 name|Liddell]] said he'd been doing the boys a favor.
