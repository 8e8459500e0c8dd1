id: j-0051
genre: news
where: US-PA
published: 2006-01-31
title: Jury takes 50 minutes to convict in Erie snow shovel murder
person p1: role=victim,deceased age=66 protected=no why=adult-victim
person p2: role=convicted age=54 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
note: nothing to protect; murder trial with adults only, victim's widow

All winter the two men on Raspberry Street had thrown their snow onto each other's walks, and in February of last year one of them stopped.

An Erie County jury on Monday found [[K p2 name|Eugene Walter Stachowiak]], 54, guilty of third-degree murder in the death of [[K p1 name|Alphonse DiNicola]], 66, a retired locomotive assembler. They were out for fifty minutes, most of which, the foreman said, was spent on lunch.

[[K p6 name|Letha Burrell]], who lives between the two houses, had testified that she heard shouting about a lawn chair. It's the custom on the street to keep a shoveled parking space with a chair. "Mr. [[K p1 name|DiNicola]] picked up the chair. Mr. [[K p2 name|Stachowiak]] picked up the shovel. I picked up the phone," she told the court.

The defendant had claimed that he swung to scare. First Assistant District Attorney [[K p3 name|Kwame Hutchins]] had the shovel brought out once more for his closing, and rather than swing it he leaned it against the rail and let the jurors look. Public defender [[K p4 name|Alice Trent]] asked them to find manslaughter, the act of a minute.

[[K p5 name|Rosalia DiNicola]], the widow, was married to the victim for forty-one years. She thanked the jury, and then, to the surprise of some, she stopped before the sister of the convicted man and took hold of her two hands.

Judge [[K p8 name|Percy Vandermeer]] will impose sentence on March 20. He could give twenty to forty years.

The trial had lasted four days. Jurors were taken by bus to the street on the second, in a thaw, and stood with their hands in their pockets between the two walks, looking from the one to the other. The space is nineteen feet long. It would fit, a city engineer testified, one car, and perhaps a motorcycle.

Neither man owned a car by then. [[K p1 name|DiNicola]] had given his up in the fall, for his eyes, and [[K p2 name|Stachowiak]]'s had been in the shop since New Year's.

There's a chair in the space today. It's been there, [[K p6 name|Mrs. Burrell]] said, since the funeral. Nobody parks.

[[K p7 name|Ed Palmisano]], Courthouse bureau
