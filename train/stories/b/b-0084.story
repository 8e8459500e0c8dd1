id: b-0084
genre: news
where: CA
published: 2017-08-09
title: Softball umpire, 71, charged in bat-throwing fracas
person p1: role=accused age=71 protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=14 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; a 14-year-old scorer is named in a sports context and not as victim or witness of the charge

LOON RAPIDS, Ont. — The Loon Rapids Ladies' Slo-Pitch final ended on Sunday in the fifth inning, with the score tied at 11 and the umpire in a cruiser.

[[K p1 name|Aubrey Fenstermaker]], 71, is charged with mischief. OPP Const. [[K p3 name|Delphine Roy]] says he threw a bat at an SUV owned by third-base coach [[K p2 name|Shirley Wong]], who had questioned his eyesight.

The bat broke a mirror. "So at least he can see that far," [[K p2 name|Wong]] said.

Earlier in the day [[K p4 name|Tegan Oakes]], 14, of the Under-16 Lightning, had pitched a three-hitter on the same diamond, and left for home before any of this took place.

[[K p1 name|Fenstermaker]] has been replaced for the replay by his wife.
