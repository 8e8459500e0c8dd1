id: l-0034
genre: news
where: US-ND
published: 2013-09-19
title: Two cited after Williston traffic stop
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=72 protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: short oil-patch brief; the girl is named because the charge was filed in municipal court; paid in pills and a room by roughnecks; no pimp needed

WILLISTON — A drilling supervisor and a teenager he'd hired for the night were cited early Sunday, Patrolman [[K p3 name|Lars Tangen]] said.

[[K p2 name|Cody Wayne Dupree]], 36, of Kilgore, Texas, was pulled over for one headlight. His passenger, [[W p1 name|Jessamyn Two Hearts]], 17, had a plastic bag with nine oxycodone tablets and said she'd been given them "for last night and for tonight." [[K p2 name|Dupree]] agreed that was the deal, and that others on his rig have the same one.

She was cited into municipal court for prostitution and possession. He was cited for the headlight and for hiring.

The stop wasn't [[K p3 name|Tangen]]'s first of the night. An hour before, on the same stretch, he'd cited [[K p5 name|Orville Stenehjem]], 72, a retired implement dealer, for driving a combine without a lamp, and given him a lift home; it was Mr. [[K p5 name|Stenehjem]] who noticed from the cruiser's window that the pickup ahead had but one headlight. He has asked for half the credit. Told of the rest, he said that in his day the fields had meadowlarks on them.

Municipal Judge [[K p4 name|Verna Klein]] fined each of them $250 on Monday. The girl has no address but [[W p1 vehicle|a tan Suburban without a back window]] in the truck-stop lot, and she asked if she could pay the way she pays for everything. The judge found her in contempt and added a day.
