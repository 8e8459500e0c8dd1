id: x0024
genre: news
where: US-NJ
published: 2001-09-27
title: Obituary: [[K p1 name|Salvatore 'Sal' Petrocelli]], barber to three mayors
person p1: role=deceased age=88 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=public-figure
note: nothing to protect; obituary with grandchildren

[[K p1 name|Salvatore Petrocelli]], who cut hair on Bloomfield Avenue for 61 years and never, he claimed, nicked an ear, died at home Friday. He was 88.

[[K p1 name|Sal]] bought the shop in 1946 with a loan from a man whose name he would not say and paid the debt off in haircuts. Mayor [[K p4 name|Angelo DiFalco]] was a customer from the age of four.

He leaves a daughter, [[K p2 name|Rosemarie Petrocelli Hahn]], and a great-granddaughter, [[K p3 name|Destiny Hahn]], 7, who swept on Saturdays and is said to have a mean right hand with the broom.

Visitation Sunday, 2 to 6.
