id: ag0017
genre: news
where: US-OR
published: 2004-08-12
title: [[K p1 name|Holland]] takes the long way to the river
person p1: role=bystander age=41 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
screen: none
note: a jogger, a river path, "grabbed", nothing to protect; a surname that is a country

[[K p3 name|By Kit Sorensen]]

Forty-one-year-old [[K p1 name|Annika Holland]] grabbed the lead at mile three of the River Path Run and then, she says, "grabbed the wrong fork." By the time she'd come back from behind the water works she had put in an extra half mile and lost to [[K p2 name|DeShawn Pruitt]] by eleven seconds.

"I screamed something," [[K p1 name|Holland]] said. "It wasn't for the family paper."

[[K p2 name|Pruitt]], who teaches shop in Lebanon, gave her his hat. There were 212 finishers, no injuries, and one goat.
