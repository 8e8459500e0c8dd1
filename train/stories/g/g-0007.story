id: g-0007
genre: school
where: US-OK
published: 2006-05-11
title: Seniors bring down the house in 'Oklahoma!' (what else?)
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=18 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=14 protected=no why=minor-not-in-crime
screen: none
note: school play; Jud is "murdered" and a girl is "sold" at a box social; children outside any crime

By [[K p5 name|Tiffany Ketcher]], Tiger Tales staff

First, yes, the surrey had a fringe. It was Mrs. [[K p4 name|Wofford]]'s bath mat.

Friday's opening night at [[K p1 school|Locust Bend High]] packed 212 people into a gym that holds 180. [[K p1 name|Austin Sixkiller]], 17, was a Curly you could actually hear from the bleachers, and he kept going when the smokehouse fell over. [[K p2 name|Grace Ann Pham]], 18, sang Laurey with a broken wrist. She fell off the bus in Tahlequah at state choir and wouldn't let anyone sign the cast until after the run.

But the one everybody was talking about at the Sonic was [[K p3 name|Dakota Hummingbird]] as Jud. When Jud gets stabbed in Act Two, a lady in the third row yelled "Somebody call the law!" and it wasn't a joke. At the box social, when the men bid on Laurey's basket, [[K p3 name|Dakota]] just stared, and it got so quiet you could hear the ice machine.

Freshman [[K p6 name|Summer Rose Tiger]], 14, had two lines and got a laugh on both. [[K p6 name|Summer]] also painted the corn.

"They did it without a dime from the district," said [[K p4 name|Mrs. Wofford]], who retires this summer. "I sold my piano for the lights. Don't print that."

Sorry, [[K p4 name|Mrs. W]].

Two more shows, Friday and Saturday at 7. Three dollars, or bring a can of food.
