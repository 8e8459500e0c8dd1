id: l-0062
genre: news
where: US-HI
published: 2013-12-05
title: Kona man sentenced for dealing, pimping
person p1: role=convicted age=37 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=convicted age=25 protected=no why=adult-convicted
person p5: role=relative age=- protected=no why=adult-bystander
screen p4: none
note: dealer and pimp of unnamed adult; the convicted co-defendant is a woman drug courier who acted for profit; nothing to withhold

KAILUA-KONA — The number that mattered in Circuit Court on Wednesday was 20.

It's how many years [[K p1 name|Kainoa Makoa Silva]], 37, must serve, and about how many times, Deputy Prosecutor [[K p3 name|Alison Tamashiro]] told Judge [[K p2 name|Herbert Nakamoto]], that he had been arrested before.

[[K p1 name|Silva]] pleaded no contest in August to promoting a dangerous drug and to promoting prostitution. The second count involved an adult visitor whose passport and return ticket he kept in a tackle box from March to May. She has gone home, the state didn't say where, and she sent no letter. "She wants to forget the island," [[K p3 name|Tamashiro]] said.

[[K p4 name|Leilani Cardoza]], 25, who flew methamphetamine from Honolulu for [[K p1 name|Silva]] six times and was paid $2,000 a trip, received five years' probation. She used the money for a boat engine and a wedding, neither to him. The defense did not suggest, and the court did not find, that she was made to do it.

"I like go fishing already," she said when the judge asked if there was anything that she'd like to add.

[[K p1 name|Silva]]'s brother [[K p5 name|Makana Silva]] threw a kiss from the gallery, and was asked to leave his slippers on.
