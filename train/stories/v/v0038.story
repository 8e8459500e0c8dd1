id: v0038
genre: news
where: US-AK
published: 2004-07-09
title: Crew in limbo after ship's agent mislays 23 passports
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=40 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen p2: none
note: nothing to protect; seamen without passports through a clerk's blunder, paid and well fed; near miss

By [[K p4 name|Sverre Halvorsen]]

DUTCH HARBOR — Somewhere between the processor *Bering Dawn* and the airport, in a red cooler marked BAIT, are the passports of twenty-three Filipino, Polish and Samoan seamen.

[[K p1 name|Denise Galaktionoff]], the ship's agent, put them there because it was raining. She has been looking since Tuesday.

"I'll say it before you do," [[K p1 name|Galaktionoff]] said. "I took their passports and now they can't leave. It sounds terrible. I'm buying them dinner every night."

The men, who have been paid through Friday, have played softball against the cannery and lost by nine. Second engineer [[K p2 name|Wieslaw Gorski]], 40, said no one was cross. "I've been kept in worse places by better papers," [[K p2 name|Gorski]] said.

Customs officer [[K p3 name|Tito Palacios]] can issue shore letters on Monday. There is a reward for the cooler: a hundred dollars, and whatever bait is in it.
