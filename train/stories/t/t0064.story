id: t0064
genre: news
where: US-IA
published: 2010-02-18
title: Seed dealer jailed for contempt until he says where the corn is
person p1: role=accused age=56 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=no why=adult-bystander
screen p1: none
note: nothing to protect; debt, held, sold, locked

GRUNDY CENTER — The bins were locked, he had the key, and when the bank's man cut the chain there was an echo.

[[K p1 name|Delmar Reints]], 56, has been held for a week for contempt. He'd pledged 40,000 bushels on a debt that grew in three bad springs to half a million. Banker [[K p2 name|Constance Ubben]] wants to know who it was sold to. "I got no quarrel with the lady," said [[K p1 name|Reints]] in orange. His wife, [[K p4 name|Faye]], brings pie for the shift.

Judge [[K p3 name|Thos. Aldinger]] comes by on Tuesdays and asks again.
