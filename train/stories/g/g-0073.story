id: g-0073
genre: press-release
where: US-SD
published: 2015-08-10
title: Eight Men Arrested During Rally Week Operation
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: none
note: a sting with invented children: "Chloe, 13" and "Jade, 15" are two agents; words of the screen and no victim; everything stays

STURGIS — Eight men who thought that they were meeting a child were met instead by Special Agent [[K p4 name|Orville Plenty Horses]], who's 6 feet 4.

The operation, run from July 31 to Saturday by state and federal agencies, placed ads and profiles in the persona of "Chloe, 13" and "Jade, 15." There is no Chloe and there's no Jade. They're two investigators in a room over a hardware store, with a box fan and a great deal of pizza.

Charged by federal complaint with attempted commercial sex trafficking of a minor are, among others:

 - [[K p1 name|Dennis Wayne Aldous]], 52, of Casper, Wyo., who brought $200 and a stuffed rabbit;
 - [[K p2 name|Jorge Luis Zavala]], 29, of Omaha, a roofer;
 - [[K p3 name|Craig Thorvald Nygaard]], 44, of Minot, who on being told that "Chloe" was in eighth grade wrote "nice," a word that is quoted nine times in the affidavit.

Each could get no less than ten years. All are in the Pennington County Jail.

"Nobody's daughter was hurt here. This is how we'd like it," said U.S. Attorney [[K p5 name|Bethany Eagle Bull-Strand]].

Tips: 605-555-0168. Ask for [[K p6 name|Agent Summer Dvorak]]. She was "Jade."
