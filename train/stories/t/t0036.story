id: t0036
genre: news
where: US-ND
published: 2019-10-17
title: Ex-coach pleads to theft from booster fund
person p1: role=convicted age=44 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=bystander age=17 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; coach, girls team, "touched" money; a minor in sport only

DEVILS LAKE — [[K p1 name|Brent Halvorson]] never touched the concession money until his furnace quit, he told the court. Then he touched all of it.

The former girls' basketball coach, 44, pleaded guilty on Tuesday to taking $11,305 from a booster account at [[K p1 employer|Lakota Prairie High School]]. He was led out before the judge, [[K p2 name|Ruth Ann Zander]], had finished thanking the auditors.

Booster treasurer [[K p4 name|Inez Baptiste]] said what hurt her were the sweatshirts. "We told the girls there weren't any."

The team has started without him. Junior [[K p5 name|Maddie Olafson]], 17, had 22 points against Cando on Friday. New coach [[K p3 name|Terrell Wood]] was paid in advance, by check.

