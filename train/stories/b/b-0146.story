id: b-0146
genre: news
where: US-ND
published: 2018-06-14
title: Grain elevator cat retires
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
screen: none
note: nothing to protect; a cat with a human name

By [[K p3 name|Signe Rauk]]

TOLNA FLATS — After 17 years and, by manager [[K p1 name|Orville Haugen]]'s count, 9,100 mice, Linda has retired.

Linda is a cat. She came with the building.

"She killed a badger once. There wasn't a witness to it, except the badger," [[K p1 name|Haugen]] said.

She'll live with bookkeeper [[K p2 name|Raquel Ibarra]], who has a porch. Coffee and bars were served. A replacement, who's 11 weeks old, slept through it in a scale pan: 2 lb. 3 oz.
