id: aj0049
genre: email
where: US-OR
published: 2004-09-13
title: FW: minutes, Harney Valley Booster & Rodeo Board, 9/9
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; minors in sport; an adult charged with theft from the till; joking "kidnapped", "ransom", "hostage goat"

From: [[K p1 name|Verna Stockwell]] <[[K p1 email|vstockwell@harneyboosters.example]]>
To: all board; Burns paper
Mon 9/13/04

Present: [[K p2 name|Buck Etchegaray]] (chair), [[K p7 name|Lois Tanabe]], [[K p6 name|Sheriff Glenn Hotchkiss]] (guest), me. Absent: quorum. We went ahead.

1. TILL. [[K p6 name|Sheriff Hotchkiss]] reports that [[K p5 name|Ricky Don Farnum]] has been charged with theft II for the beer garden money, $2,316, case [[K p5 id|04-0877]]. [[K p5 name|Farnum]] has paid back $900 and his saddle. Motion ([[K p2 name|Etchegaray]]) that he not be let near the nachos either. Carried.

2. GOAT. The Crane mascot, who was kidnapped on Friday by persons from this town, has been returned. There'd been a ransom note and a photo with a newspaper. The victim is fat and well. [[K p6 name|Hotchkiss]] says it isn't a joke to the goat. Nobody owned up, but [[K p7 name|Lois]] had hay on her.

3. SCHOLARSHIPS. $400 each:
– [[K p3 name|Chelsea Teeman]], 17, [[K p3 school|Burns High]], barrels. [[K p3 name|Chelsea]] went 16.9 at Fort Hall on a borrowed mare and has a 3.8. Going to be a vet.
– [[K p4 name|Jordan Etchegaray]], 16, [[K p4 school|Crane Union]], bulls. His father left the room for the vote. [[K p4 name|Jordan]] is the one with the neck brace; he's all right. He was stepped on by Tax Refund, number [[K p4 other|88]].

4. QUEEN. Letter read from a lady in Bend who says that a queen contest exploits young girls, sells them like cattle. [[K p7 name|Mrs. Tanabe]], who was Queen in 1958, would like to say that cattle bring more. It was agreed to drop the swimsuit, which we had already dropped in 1971. I'm to answer politely.

5. LIGHTS. Pole 6 is out again. [[K p2 name|Buck]] will climb it. I want it minuted that I said not to.

6. INSURANCE. Policy [[K p2 id|HV-3381-04]] is due. [[K p2 name|Etchegaray]] signs as owner of the arrowhead lot at [[K p2 address|Hines Logging Road, second gate]], where we park the trailers.

7. ANY OTHER. A vote of thanks for [[K p7 name|Lois Tanabe]]'s pies (41), and a moment of silence for the old announcer's booth, which went over in Tuesday's wind with nobody in it.

Next meeting October 14 at the Elks, 7 pm. Call me with changes at [[K p1 phone|541-555-0114]]. [[K p6 name|Glenn]] is bringing the projector, so there'll be slides of the flood again.

[[K p1 name|V. Stockwell]], secretary

p.s. to the newspaper: please spell [[K p3 name|Teeman]] with two e's. Last year you had [[K p3 name|"Teaman"]] and her grandfather called me at six in the morning. The photo is [[K p3 photo|teeman_chelsea_barrels04.jpg]].
