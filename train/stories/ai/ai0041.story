id: ai0041
genre: school
where: US-NE
published: 2013-02-08
title: Bluejay Bulletin: winter play, quiz bowl, bus 4, and a word on safety
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=15 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; school play with Fagin's gang, "sold to the undertaker", a visiting speaker on trafficking in general; children named in ordinary school news

ASHLAND — [[K p1 name|Graham Petrzilka]], 17, will steal your watch. He's been practicing. As Fagin in next week's "Oliver!" he has so far had off the principal's lanyard, [[K p8 name|Mrs. Wieseman]]'s glasses and a pork chop.

"It's all in the elbow," [[K p1 name|Graham]] says.

The title role went to [[K p4 name|Beatriz Olmos]], who's 15, four foot ten, and an alto, and who'd like you to know that yes, girls can be Oliver. She is sold to the undertaker in Act One. "It's three pounds ten," [[K p4 name|Olmos]] says. "I looked it up, that's about six hundred dollars. I'd have held out for more." [[K p2 name|Quincy Boateng]], 16, is Bill Sikes, and says sorry to everyone after each rehearsal. [[K p2 name|Quincy]]'s dog, Waffles, is Bull's-eye.

Curtain at 7 on the 14th, 15th and 16th. Tickets from [[K p8 name|Doris Wieseman]] in the office, 402-555-0129. Cast photo on p. 3: [[K p1 photo|fagin_petrzilka_gang.jpg]].

QUIZ BOWL beat Yutan, 310-185, and lost to Elkhorn on "Estonia." High scorer, [[K p2 name|Boateng]]. He'd have got Estonia, he says, but he was being sorry about something.

BUS 4 will no longer stop at the elevator because of the hole. Riders should wait at Cass and 9th. Questions to transportation chief [[K p3 name|Merle Sautter]]. [[K p3 name|Sautter]] does not answer before six or after six.

A WORD ON SAFETY. On Monday freshmen heard from [[K p6 name|Dr. Paulette Nwosu]] of Creighton on human trafficking, what it is and how it isn't like the films. She said that it's seldom a van. She told of no actual cases, and took questions for an hour. "They asked better ones than the legislature did," [[K p6 name|Nwosu]] said. Slides are in the library. Superintendent [[K p5 name|Craig Lofgren]] thanks parents who signed the slip, and those who called him. "Both kinds," [[K p5 name|Lofgren]] said.

HONOR ROLL, first semester, 4.0: [[K p4 name|Beatriz Olmos]]; [[K p1 name|Graham Petrzilka]]; and eleven more on the door.

LOST: one trombone slide. One orange mitten. The confidence of the junior varsity.

FOUND: pork chop.

SPORTS. Girls' basketball is 14-3. [[K p4 name|Olmos]] (see above; she doesn't sleep) had nine steals against Wahoo, which coach calls "method acting." Wrestling goes to districts on Saturday with five, [[K p2 name|Boateng]] among them at 170.

OPINION. Is Fagin a villain? He feeds them, he teaches them a trade, he takes all that they earn, and he turns them over to the hangman. Our critic, having seen two rehearsals, says that the songs are too good for such a man, and that this is the point. — [[K p7 name|Tess Novacek]], editor

The watch was returned. It says a quarter to nine. [[K p5 name|Mr. Lofgren]] would like it to be known that it said that before.
