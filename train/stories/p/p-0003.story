id: p-0003
genre: news
where: GB-ENG
published: 2016-11-22
title: Car wash boss 'kept workers in container' court told
person p1: role=victim age=41 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: s.2 anonymity under the 2015 Act; a customer's quotation gives the first name and a scar

[[K p6 name|Callum Dray]], Court Reporter

THE manager of a hand car wash off the [[W p1 address|Melton Road]] in Leicester took the identity cards of his workers, docked their wages for soap and kept four of them in a shipping container with no toilet, a jury has heard.

[[K p2 name|Arben Leka]], 38, of [[K p2 address|17 Tudor Rise, Oadby]], denies four counts of requiring a person to perform forced or compulsory labour at the [[W p1 place|Kingfisher Hand Car Wash]] between March 2014 and September 2015.

Opening the case at Leicester Crown Court on Monday, [[K p3 name|Fiona Hartnell-Price]], prosecuting, said the eldest of the men, a 41-year-old Romanian, was promised £50 a day. In his best week he was paid £30.

"When he asked for his card so that he might go home to bury his mother, the defendant held it over a brazier," she said. "He told him that he could have it when he had worked off the van fare."

The complainants, who have lifelong anonymity, will give evidence from behind a screen.

[[K p7 name|Maureen Tibbs]], a retired dinner lady who had her Fiesta washed at the site each Friday, told the jury she took sandwiches to the workers after noticing that one had no socks in January.

"That was [[W p1 name|Dorin]], the oldest of them, with [[W p1 body|the burn all up his forearm]]," she said. "He'd never take the food until I'd gone, in case he was seen."

Cross-examined by [[K p4 name|Suresh Gohil]], for the defence, Mrs [[K p7 name|Tibbs]] agreed that she had never heard Mr [[K p2 name|Leka]] raise his voice. "He hadn't any need to," she said.

Mr [[K p4 name|Gohil]] told jurors that the men had been free to leave by an open gate on to a main road served by two bus routes, and that the container had been "no more than a tea room".

[[K p5 name|Judge Ashworth]] reminded the jury not to look up the case online. The trial, listed as [[K p2 id|T20160388]], is expected to last three weeks.
