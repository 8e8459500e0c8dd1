id: v0031
genre: news
where: US-TX
published: 2009-12-06
title: Booster 'bought' quarterback's time, league says; Panthers forfeit six
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=public-figure age=62 protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: nothing to protect; "paid for the boy's company", "appointments", "hotel", "recruiter", "pimped" in a high-school football row

By [[K p5 name|Clay Hutto]]

A barbecue magnate who paid for a 17-year-old's company at four dinners, two dove hunts and a night in a Galveston hotel with the whole offensive line has cost Caney Fork its season.

The league's executive committee ruled on Saturday that [[K p2 name|Rusty Bohannon]], 62, acted as a recruiter when he courted quarterback [[K p1 name|Tre'Von Lightfoot]] away from Sour Lake last spring. The six wins with [[K p1 name|Lightfoot]] at the helm are now six losses.

"They're talking like I pimped the kid out," [[K p2 name|Bohannon]] said. "I bought him brisket."

The boy's father, [[K p4 name|Marcus Lightfoot]], said that the family moved for a job at the refinery and that he arranged every one of the appointments himself, because [[K p2 name|Bohannon]] is deaf on one side and likes to be driven.

Committee chairman [[K p3 name|Adalberto Prado]] saw no malice. "But a minor took gifts from a man who stood to gain," [[K p3 name|Prado]] said. "In football that's got a name."

[[K p1 name|Tre'Von]] may play in the spring if the school appeals.
