id: v0087
genre: news
where: US-AZ
published: 2019-01-17
title: Dog breeder held girls 'like inventory'; 31 whippets freed
person p1: role=accused age=62 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=12 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; "girls", "bred", "kept in crates", "sold for", "rescued", a child adopts a dog; headline bait

The girls, as [[K p1 name|Dottie Van Alstyne]] calls them, were kept in crates in a shed at 6 Ocotillo Way, Prescott Valley, and let out to be bred, and when they'd had eight litters they were sold for what they would bring.

All thirty-one were whippets. The Yavapai Humane Society carried them out on Tuesday two at a time, wrapped in beach towels. [[K p1 name|Van Alstyne]], 62, was cited for neglect.

"They didn't know what grass was for," said [[K p2 name|Officer Leon Manygoats]] of animal control. "One stood on it and yelled."

[[K p1 name|Van Alstyne]] said that her girls ate better than she does, that she was forced to use the crates by a wet winter, and that each had a name. This proved to be so. Kennel cards list them as January through December, then Monday through Sunday, then herbs.

By Wednesday noon, nineteen had been spoken for. [[K p4 name|Paloma Destiny Farr]], 12, whose parents had promised a dog if she passed math, came with the report card. She went home with Thyme.

[[K p3 name|Rex Hollander]], who chairs the society, asks for towels.
