id: af0123
genre: news
where: GB-WLS
published: 2007-08-09
title: Rodeo? No, rugby: agent sold same prop to three clubs
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=victim age=24 protected=no why=adult-victim
person p3: role=bystander age=- protected=no why=adult-bystander
note: innocent: sold a player, passport kept by mislaying, flights owed

He was sold to Neath on the Monday, Llanelli on the Thursday and a village in Gascony on the Saturday, and he's still on his mother's sofa in Apia.

[[K p2 name|Fa'atoia Leavasa]], 24, a prop of nineteen stone, never left home. He'd given his passport to an agent, [[K p1 name|Clive Prosser]], 45, of Bridgend, to have a visa put in it, and it was later found behind a radiator. Meanwhile each of the clubs had paid a fee.

[[K p1 name|Prosser]] admits three counts of deception. Swansea magistrates were told he had meant to bring the lad over "once the dust settled."

"I was excited three times," [[K p2 name|Leavasa]] said on the telephone. He's now signed for Neath by himself, for nothing, and will owe only his fare, which the supporters' club, under [[K p3 name|Mrs Beti Rowlands]], is raising with cakes.
