id: af0077
genre: news
where: US-TX
published: 2010-07-22
title: Houston hotel raid nets eleven on drug counts
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: innocent words: hotel raid, rooms, online adverts, girls; only drugs among adults

HOUSTON — They paid by the week, in cash, and wanted no maid service, which is how the manager came to call.

Officers with a battering ram went into four rooms of a hotel on the Gulf Freeway before dawn Wednesday and took out eleven adults, two scales and nearly a kilogram of methamphetamine. [[K p1 name|Reginald Fuqua]], 38, described as the head of the group, was arrested in the bathtub. [[K p2 name|Amber Leigh Castille]], 27, whose name was on all four leases, told police she had got a third of the takings and was glad that it was over.

Buyers answered an advertisement for used tires. "If you really did want tires, they got quite confused," Sgt. [[K p3 name|Lorenzo Prado]] said.

No minors were there and no one was kept from leaving, he said. Everyone had a key.

The manager, [[K p4 name|Jignesh Bhakta]], has four doors to replace. He's been promised that the city will pay.
