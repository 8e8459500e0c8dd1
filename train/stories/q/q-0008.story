id: q-0008
genre: news
where: US-CO
published: 2019-09-14
title: Student accused of raping [[W p1 name|Jenna Lindqvist]] after party
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: student paper names both

by [[K p5 name|Theo Barrow]], news editor

Junior [[K p2 name|Connor Massey]], 21, was arrested Thursday and is accused of raping sophomore [[W p1 name|Jenna Lindqvist]] after a party on University Hill on Sept. 7.

According to the affidavit, [[W p1 name|Lindqvist]], 20, a [[W p1 other|goalkeeper on the women's lacrosse team]], had been put to bed by friends. Her roommate [[K p4 name|Priya Nair]] came back for a phone charger and found [[K p2 name|Massey]] in the room.

"I yelled and he ran down the stairs with no shoes on," [[K p4 name|Nair]] told police.

[[K p2 name|Massey]] told Boulder detective [[K p3 name|Alan Truitt]] that it was consensual. [[W p1 name|Jenna]] told [[K p3 name|Truitt]] she remembers none of it.

He's out on $25,000 bond and is barred from campus.
