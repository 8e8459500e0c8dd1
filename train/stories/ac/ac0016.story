id: ac0016
genre: news
where: US-WI
published: 2017-06-25
title: Obituary: [[K p1 name|Wilhelmina "Billie" Krause]], who sold everything but her goats
person p1: role=deceased age=- protected=no why=deceased
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
note: obituary, nothing to protect, words: sold, taken, owed, locked

[[K p1 name|Wilhelmina Krause]] was taken from her parents' home at fourteen and sold, as she liked to say, to the Lutherans.

What she meant was that an aunt, short of a kitchen girl, had traded a calf for her. She stayed two years. She slept in the pantry, learned to make a white sauce, and was then returned, "with interest," in a new coat.

She told it at every wedding. In this telling the calf grew larger.

[[K p1 name|Billie]] married [[K p2 name|Ewald Krause]] in 1946 and farmed with him at New Glarus for forty-one years. When he died she sold the cows, then the tractor, then the east forty, and at 80 the house, always to the same neighbor, who always overpaid. She kept nine goats, one of them vicious.

She was locked overnight in the Monroe public library in 2004 and read the whole of *Rebecca*. She owed the library at her death $212, which it has forgiven.

She's survived by a daughter, [[K p3 name|Ruth Ann Zweifel]] of Verona; six grandchildren; and the goat. Visitation Tuesday at Zwingli church. No lilies. "They smell," she said, "like being told."
