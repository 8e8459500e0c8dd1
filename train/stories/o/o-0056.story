id: o-0056
genre: news
where: US-SD
published: 2011-03-07
title: State B wrestling: complete results, and a word about the bus
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=minor-not-in-crime
person p9: role=bystander age=- protected=no why=minor-not-in-crime
screen: none
note: sport, minors with schools; a bus in the ditch is no crime; a wrestler named Hunter Crow Dog vs. "hunter"

RAPID CITY — Placers from our five-county area:

103: [[K p1 name|Tate Schnabel]], [[K p1 school|Wessel]], first (dec. [[K p2 name|Isaiah Red Hawk]], [[K p2 school|Whistler Butte]], 5-4)
119: [[K p3 name|Hunter Crow Dog]], [[K p3 school|Whistler Butte]], second
140: [[K p4 name|Jesús Arriaga]], [[K p4 school|Wessel]], fourth, on one leg
171: [[K p8 name|Levi Waldner]], [[K p8 school|Plainview Christian]], sixth, his first year wrestling
285: [[K p9 name|Brock Tschetter]], [[K p9 school|Wessel]], first, pinned all four

The [[K p2 name|Red Hawk]]-[[K p1 name|Schnabel]] final went to a third overtime and had old men standing on bleachers. [[K p2 name|Isaiah]] lost a tooth and held it up to the crowd. [[K p1 name|Schnabel]] helped him look for it before that. When the whistle blew the two of them just stayed sitting there, leaning on each other's shoulders like a pair of cards.

"I've coached thirty-three years," said [[K p5 name|Clarence Red Hawk]], Whistler Butte's coach, and grandfather of one of them, "and I couldn't tell you who won, and I was keeping score."

As to the bus: the Wessel bus went into the ditch near Wall at 11 p.m. with thirty-one aboard. No one was hurt. Trooper [[K p7 name|Shawna Metzger]] reports ice. Driver [[K p6 name|Dorothy Ihde]], 74, walked up and down the aisle in the dark and counted them by touching each one on the head, twice, then led them in "Amazing Grace" until the wrecker came.

She's driven that route since 1969 and didn't want a story.
