id: f-0065
genre: news
where: US-WV
published: 2017-10-12
title: Four [[W p1 school|Miners]] suspended, three charged after bus ride home
person p1: role=victim age=14 protected=yes why=minor-victim
person p2: role=accused age=17 protected=yes why=juvenile-accused
person p3: role=accused age=18 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
screen: none
note: hazing; freshman victim told by position, a 17-year-old by jersey and record, and an 18-year-old team mate is an adult and stays; the letter home

The lights on the bus were out from Route 10 to the county line. That's about eleven minutes, and it's all that state police have been asking about for two weeks.

On Tuesday, three football players of [[W p1 school|Logan's Knob High School]] were charged with battery and hazing in an attack on a 14-year-old teammate after the Sept. 29 game. Two are juveniles and will be dealt with in closed court. The third, [[K p3 name|Brody Scott Vance]], 18, a senior, was arraigned before a magistrate and released on $5,000. His lawyer said that he'd be cleared.

The freshman was held down with a belt and a sock and beaten, a complaint says, because he'd "dropped the ball." He had, in fact. He is [[W p1 other|the long snapper]], and [[W p1 other|the snap that went over the punter's head]] against Wayne cost them the game.

He walked off the bus by himself, went home, and told his father he'd slipped on the steps. He couldn't chew.

One of the juveniles is 17 and well known. Coach [[K p4 name|Denver Sizemore]], when asked whether he'd be without [[W p2 other|his 1,200-yard back]] this Friday, said that he couldn't discuss minors, and that they would be passing more.

Superintendent [[K p5 name|Dr. Lorna Blankenship]] sent a letter home on Wednesday. "We don't name children in this letter," it reads. "We ask you to hold [[W p1 name|Gavin]], [[W p2 name|T.J.]] and everyone involved in your thoughts."

A corrected letter went out at 4 p.m. with "[[W p1 name|Gavin]], [[W p2 name|T.J.]] and" taken out by hand, in ballpoint, from 740 copies. It can be read if you hold it to a window.

The father, [[W p7 name|Mike Dingess]], goes to each practice now and stands at the fence.

By [[K p6 name|Sue Ellen Prater]]
