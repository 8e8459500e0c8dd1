id: i-0076
genre: news
where: NZ
published: 2008-01-03
title: Two die in separate holiday crashes
person p1: role=deceased age=19 protected=no why=deceased
person p2: role=deceased age=71 protected=no why=deceased
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: none
note: road deaths of adults; no crime; roads and schools named

The holiday road toll rose to 17 yesterday with two deaths at opposite ends of the South Island.

[[K p1 name|Houston Te Ariki Wirihana]], 19, of Motueka, was killed when his van left State Highway 60 on Takaka Hill soon after 6am and rolled into a gully. A hop-yard worker, he was on his way to surprise his girlfriend with a paddling pool, which was found inflated in the back.

Sergeant [[K p3 name|Warren Bosch]] said speed wasn't a factor. "It looks as if the pool came loose and he reached round."

Near Lumsden, [[K p2 name|Elspeth McCrostie]], 71, a retired infant mistress at [[K p2 employer|Balfour School]], died at the scene of a collision between her car and a milk tanker at an intersection from which she'd written to the council four times for a stop sign.

The tanker's driver, [[K p4 name|Ajay Prasad]], held her hand till the helicopter came. He had been taught to read by her, he told police. "She knew my name straight off."

Southland road policing manager [[K p5 name|Inspector Olivia Craig]] said fatigue, rather than drink, was the thing this year. The toll period ends at 6am today.
