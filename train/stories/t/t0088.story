id: t0088
genre: news
where: US-MO
published: 2005-05-19
title: Labor broker's truckload stuck at scales; drivers fed them
person p1: role=accused age=39 protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p2: none
note: near-miss; broker's fee, men in a van, unlicensed carrier; no debt or threat: adult workers K

JOPLIN — Sixteen men, twelve seats, one drum of pickles.

[[K p1 name|Royal Dean Stokes]], 39, was arrested on Saturday at the Interstate 44 scales for hauling passengers without authority. The sixteen were headed from Laredo to cherry orchards in Michigan, and each had paid him $80 for the ride.

That was all they'd paid, or owed. Trooper [[K p3 name|Yvette Marsden]], who has had the training, took each aside. They carry their own papers. The orchard had written to every one by name, the same as last year, and [[K p2 name|Gumercindo Salas]] showed her a Christmas card from the grower's wife. Nobody'd been told that he couldn't get out. "We'd like to get out," [[K p2 name|Salas]] said. "It smells of pickles."

Trucker [[K p4 name|Faith Dunn]] took four of them on to Benton Harbor up front.

