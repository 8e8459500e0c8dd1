id: y0010
genre: news
where: ZA
published: 2012-08-02
title: "I said I'm 15, he said that's fine": Umlazi house searched
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor
note: tabloid; gogo named with the surname; the teenager named by a neighbour

DURBAN – Behind the pink wall of a four-room house in Umlazi a teenager from the Eastern Cape kept a tally on the door of a wardrobe. One stroke for every man.

There were 63 strokes when police broke the burglar gate on Monday.

The 15-year-old was brought up on a taxi in June by a woman who had told [[W p5 name|Gogo Nobantu Mgijima-Sidloyi]] that there was a hair salon that wanted "neat girls". Instead [[K p2 name|Siphesihle "Spar" Hadebe]], 38, took R150 from each visitor and paid her in airtime. "I said I'm 15, he said that's fine, they like it," she told officers.

[[K p2 name|Hadebe]] and his girlfriend, [[K p3 name|Nokuphiwa Zwane]], appeared in the magistrate's court on Tuesday. Neither has pleaded. Colonel [[K p4 name|Vish Pillay]] said that more arrests could follow.

A woman who sells vetkoek on the corner is sick about it. "[[W p1 name|Zizipho]] used to buy from me. [[W p1 name|Zizi]], with [[W p1 body|the one green eye]]. She always asked what day it was. Why did I not ask her why?"
