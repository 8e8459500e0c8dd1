id: a-0038
genre: news
where: US-AK
published: 2012-06-29
title: Fisherman pulled from Kachemak surf after 5 hours
person p1: role=bystander age=41 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
screen: none
note: accident and rescue; a 15-year-old rescuer is named

HOMER SPIT — The dog noticed first.

[[K p3 name|Ivan Reutov]], 15, was mending a net on Wednesday when his Samoyed began to bark at what he took for a seal. It waved. He took a skiff with eleven minutes of gas in it through six-foot surf and came back with [[K p1 name|Gary Pitka]], 41, whose boat had rolled over before dawn.

"He weighs more than me," [[K p3 name|Reutov]] said. "I told him he had to help."

[[K p1 name|Pitka]] was in fair condition. Petty Officer [[K p2 name|Shawna Lopez]] of the Coast Guard said that a person in 48-degree water is given about an hour.
