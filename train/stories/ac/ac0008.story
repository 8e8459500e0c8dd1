id: ac0008
genre: news
where: US-WA
published: 2018-05-06
title: Lane Four
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=victim age=15 protected=yes why=sexual-offence-victim
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
screen p1: none
screen p2: none
note: sports feature about a relay; the matter one sentence; lane, stroke and state record single out; the team is school of the victims W; father named

At the Issaquah pool on Saturday the scoreboard went out in the third leg, so for a minute and a half nobody in the building knew who was winning except the four girls in the water.

[[W p1 name|Ji-won]], 14, knew. She [[W p1 other|swims the butterfly leg]] and says that she hears the wave of the next lane before she sees it. By the wall she was a body length up. [[W p2 name|Brooke Tollefsen]], 15, who [[W p2 other|anchors]], had time to adjust her goggles.

They won, and there is no need to say in what time: [[W p1 other|1:47.90, the oldest relay mark in the district]].

It was their first meet since October. That month the [[W p1 school|Cedar Sound Dolphins]] lost a coach, half a board and, for a time, their name, after two swimmers told a parent what he did at the motel in Yakima, to the one and then the other, when he handed out room keys. [[K p3 name|Grant Hesselbein]], 41, will be tried in the fall. King County prosecutor [[K p5 name|Renata Obi]] has told both families it may be spring.

"She asked to go back in the water. I'd have drained it," said [[W p4 name|Park Sung-ho]], who times for lane six, and cried when the scoreboard came on.

What would they like people to write about? They conferred.

"The turns," [[W p1 name|Park Ji-won]] said. "Nobody ever writes about the turns."
