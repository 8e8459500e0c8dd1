id: ao0012
genre: school
where: US-CA
published: 2018-04-20
title: [[W p2 school|The Tule Telegraph]]: Band director on leave; what we know, and what we won't print
person p1: role=accused age=39 protected=no why=adult-accused
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=17 protected=no why=minor-not-in-crime
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=expert age=- protected=no why=adult-bystander
screen p2: none
note: student paper says it won't name her, then gives instrument, trip, a friend's slip and a caption; the school is W, she attends it

By [[K p4 name|Priya Raghunathan]], editor in chief

The Telegraph has decided not to name the student. We want to say first why: she is 16, she has done nothing wrong, and there are only 640 of us.

What we know. On April 11 sheriff's deputies arrested [[K p1 name|Mr. Colin Treadway]], 39, who has directed the bands of [[W p2 school|Tule Slough High]] since 2009, on suspicion of sexual acts with a minor on five dates between October and the February trip to Reno. He is out on bail. [[K p1 name|Treadway]]'s attorney, [[K p8 name|Marcus Oyelaran]], says that he denies everything. The number is [[K p1 id|CR-18-2206]]. He lives on [[K p1 address|Levee Road]], where several news vans were parked on Monday, on the neighbor's alfalfa.

[[K p3 name|Principal Ramona Echeverria]] met with all of the band. "You lost a teacher, and one of you lost much more," [[K p3 name|Echeverria]] said. Counseling is in room 14. [[K p5 name|Deputy Kyle Treadwell]], who is handling the case and is tired of being asked, is no relation.

The rumor. By lunch on the 12th everybody claimed to know. Some pointed to the [[W p2 other|first-chair oboe]], since there's one. Some noticed who wasn't on the bus to Fresno. We heard a [[W p2 vehicle|yellow Beetle with eyelashes]] had been egged. Shame on whoever did that.

Drum captain [[K p6 name|Jordan Nakagawa]], 17, spoke to us about how the section feels. "We keep playing, because that's what she'd want. [[W p2 name|Noelle]] is the best musician in the valley," [[K p6 name|Nakagawa]] said. "He made her think she needed him for that."

Her father, reached at [[W p7 employer|the almond huller on County Line]], asked only for quiet. Mr. [[W p7 name|Fagundes]] has been told by people he has known for thirty years that his girl ruined a good man.

What next. Preliminary hearing May 9. Concert is on, [[K p3 name|Ms. Echeverria]] conducting, and she warns that she can't. [[K p6 name|Jordan]] will count everybody in.

Corrections and photographs: on page 4 of the yearbook supplement, printed before the arrest, the caption reads "[[W p2 photo|Mr. Treadway and soloist Noelle Fagundes after the Reno gold]]". We've asked for all 300 copies back. If you posted it with [[W p2 other|#teamnoelle]], we know you mean well. Take it down too.

Write to us: [[K p4 email|raghunathan.p@tuletelegraph.example]]. We will not run letters that name [[W p2 name|N. Fagundes]] or any other student. [[K p4 name|P.R.]]
