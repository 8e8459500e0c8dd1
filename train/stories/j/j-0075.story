id: j-0075
genre: news
where: US-MA
published: 2003-07-24
title: Vineyard teen 'captain' to answer for stolen ferry launch
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
note: weekly's light tone undoes confidentiality: nickname, family trade, cap; official with the word Law

It's a foolish crime, and a well-navigated one.

A youth of 16 will go before a juvenile session in Edgartown next week for taking, on the evening of the Fourth, a 24-foot launch that belongs to [[K p4 name|Thurston Leavitt]] and carrying it by way of Quicks Hole to Cuttyhunk and back, at night, without lights, in a two-foot chop, and with seven passengers. Nobody so much as got wet.

The law doesn't let us print the name, and Sgt. [[K p3 name|Melinda Law]] of the harbor patrol has asked us twice. You'll know him if you have bought [[W p1 other|a quahog from the green skiff at Memorial Wharf]]. You'll have heard him called [[W p1 alias|Skipjack]]. He is the fifth of that family to be at home on the water; [[W p6 name|Ozzie Vanderhoop-Silvia]], the grandfather, [[W p6 employer|ran the Chappy barge for thirty winters]].

[[K p2 name|Harbormaster Bick Araujo]] inspected the boat on the morning of the fifth. It had been washed, and there was more gas in it than there had been.

"I'm meant to be furious," [[K p4 name|Leavitt]] told us on his porch. "He'd coiled my lines the way I've never been able to."

He has declined to withdraw the complaint. He'll drop in, he says, a word about a summer job.

- [[K p5 name|Prudence Hallowell]]
