id: ag0058
genre: news
where: US-IL
published: 2020-03-05
title: Coxswain finds voice; eight find lane
person p1: role=bystander age=20 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=author age=- protected=no why=author
screen: none
note: student sport; rate, no, voice; nothing to protect

She lost it on the bus, somewhere around Joliet, doing all the parts of a musical. By the start of the novice final, [[K p1 name|Rosie Adeleke]] could only tap on the hull with a spoon.

"One tap, harder. Two taps, much harder," the 20-year-old sophomore whispered afterward. "Three taps was a mistake."

The eight won by a length. Coach [[K p2 name|Bethany Krol]], who was hired in January from Purdue, is thinking of banning speech altogether.

[[K p3 name|Amit Rosen]], sports
