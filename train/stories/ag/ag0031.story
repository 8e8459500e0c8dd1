id: ag0031
genre: roster
where: US-TN
published: 2015-09-04
title: Morristown Parks & Rec - summer hires, final list
person p1: role=bystander age=41 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: a roster LAST, FIRST of hires; nothing to protect

[[K p1 name|COLLIER, RANDALL]] / 41 / pool supervisor / $14.50 / keys returned
[[K p2 name|DELAROSA, APRIL]] / - / arts & crafts, under-14s / $9.25 / no contact number on file
[[K p3 name|NGUYEN, THO]] / - / T-ball umpire / $8 per game / paid through 8/29

Anyone on this list who still holds a whistle: bring it to the window. Ask for [[K p2 name|April]].
