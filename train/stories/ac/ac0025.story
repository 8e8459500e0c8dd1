id: ac0025
genre: news
where: US-NE
published: 2006-07-16
title: Sale day
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
note: livestock auction with girl; nothing to protect

"Do I hear six? Six for her, boys, she's young, she's sound and she'll do what you tell her."

There's laughter along the rail. [[K p2 name|Cassie Novotny]], 16, stands in the ring with her chin up and doesn't look at any of the men. At six-fifty, the bidding stops. Her lip goes.

She's crying over the mule, whose name is Duchess. They have been together for nine years, and nothing's the matter with either of them, except that [[K p2 name|Cassie]] leaves for an exchange year in Denmark in August and a mule can't be left to brothers.

[[K p1 name|Colonel Ray Hruska]] has cried sales at the Broken Bow barn since 1971. He knocks down three hundred head on a good Thursday and says he remembers maybe ten. "The girl I'll remember," he said, with the gavel in his back pocket. He would not take his commission.

The buyer, in the fourth row, had a straw hat over his eyes. He turned out to be Custer County Commissioner [[K p3 name|Len Pokorny]], who lives a half mile from the Novotnys. He doesn't farm. He'd never owned a mule.

"I'm just boarding her," he said. "There's a paper. She can have her back for a dollar."
