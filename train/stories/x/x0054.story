id: x0054
genre: news
where: US-ID
published: 2007-04-05
title: Used-car king sells the crown
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
note: nothing to protect; sold, young ones, paid by the hour

NAMPA — [[K p1 name|Big Jim Archuleta]] never met a minivan he couldn't move, and on Friday he moved himself.

After 38 years on Caldwell Boulevard, the king of the used car has sold the lot, the flags and the inflatable ape to [[K p2 name|Rajinder Dhaliwal]], 34, who used to wash cars there for him by the hour. "I was 15, he paid me in cash, and he fed me. He'd make me do my homework in the Pontiac," [[K p2 name|Dhaliwal]] said.

Terms weren't disclosed. [[K p1 name|Archuleta]] says he is keeping one thing: a ledger with the names of the people who never finished paying. "I've been carrying a woman in Marsing since '82," he said. "Her debt's older than my kids. I'll bring it to the funeral. Hers or mine."

His bookkeeper, [[K p3 name|Merrilee Stokes]], was asked what she'd miss. She was silent for some time.

"Not the ape," she said.

— [[K p4 name|Duane Goff]]
