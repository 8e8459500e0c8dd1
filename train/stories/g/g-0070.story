id: g-0070
genre: social
where: US-AZ
published: 2021-02-13
title: Ward 5 Neighbors: "TRAFFICKING at Stone & Grant??"
person p1: role=bystander age=12 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
screen p2: none
note: near-miss: neighbours see trafficking in a family's flower stall; an officer finds none; the child is in no crime and the family is happy to be named

[[K p3 name|Deb Kuykendall]]
Heads up!! There's a GIRL maybe 12 selling roses in the median at Stone & Grant, with a man in a van watching her ALL DAY. He takes the money. She's Guatemalan or something. This is how they do it. I took pics of the plate and I called it in.

[[K p5 name|Rudy Amado]]
That's my cousin [[K p2 name|Mateo Amado]] and his daughter. It's Valentine's weekend.

[[K p3 name|Deb Kuykendall]]
That's what a trafficker would say tho

[[K p5 name|Rudy Amado]]
She's saving for a trumpet

Ofc. [[K p4 name|Benicia Trang]], TPD Community Liaison
Hi all. I went out. I spoke with [[K p1 name|Paloma]] on her own, and to her dad, and separately to her mom who'd come with the tamales. She goes to school, she picked the corner, she keeps half, and she asked me to move my car because I was blocking the roses. There's nothing here. Happy to talk about real signs some time.

[[K p2 name|Mateo Amado]]
Thank you officer. We're out till 8. $10 the dozen. [[K p1 name|Paloma]] says for the lady that called, $12.

[[K p3 name|Deb Kuykendall]]
I bought two. I'm sorry. She was very nice
