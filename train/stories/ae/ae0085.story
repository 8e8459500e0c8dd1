id: ae0085
genre: news
where: GB-ENG
published: 2011-08-18
title: Riot courts sit through the night
person p1: role=convicted age=22 protected=no why=adult-convicted
person p2: role=convicted age=36 protected=no why=adult-convicted
person p3: role=accused age=12 protected=yes why=juvenile-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=convicted age=19 protected=no why=adult-convicted
note: adults K, one 12-year-old accused; mother's outburst; photo caption

At 4.10 a.m. the district judge, [[K p5 name|Malcolm Thwaite]], asked for the windows to be opened.

He'd by then dealt with [[K p1 name|Ashleigh Broome]], 22, of [[K p1 address|Flat 9, Tiber House]], a trainee at [[K p1 employer|Specsavers]], who handed in a television; [[K p2 name|Delroy Munroe]], 36, of [[K p2 address|102 Albion Road]], who had taken eleven left shoes; and [[K p6 name|Nathan Oyelowo-Reid]], 19, a first-year at [[K p6 school|Irwell University]], who'd been swept along, he said, and who is going to prison for six months.

The next was 12 and could not see over the dock. He admitted stealing a bottle of wine. He got nine months' referral.

Outside, his mother pushed at the cameras. "He's a baby! Come on, [[W p3 name|Rhys]], head down," said [[W p4 name|Mandy Kettle]], who is a dinner lady at [[W p4 employer|Tiber Lane Primary]].

Picture: [[W p3 photo|The boy, in the red bobble hat, leaves with his mother]]. [[W p3 other|He plays in goal for Tiber Lane Juniors.]]
