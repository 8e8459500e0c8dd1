id: aj0055
genre: news
where: US-CO
published: 2014-02-20
title: Durango girl, 14, drove the getaway; her uncle rode in back
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused,relative age=32 protected=decide why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: juvenile accused beside an adult uncle with another surname; the title ties them: uncle D

By [[K p8 name|Marian Soltero]]

DURANGO — She had to put a phone book under her to see over the wheel, and she signalled for every turn.

That, State Trooper [[K p4 name|Gus Halloway]] said on Wednesday, is what gave it away. "Nobody signals in this county," said [[K p4 name|Halloway]], who followed a green Explorer at 24 miles an hour from the First Western branch on Camino del Rio to a dead end at the river.

In the back, lying under a saddle blanket, was [[D p2 name|Clint Arrowsmith]], 32, with $8,940 and a paintball gun. He's charged with aggravated robbery ([[D p2 id|14-CR-0067]]). At the wheel was his niece, who's 14. He had told her that they were picking up feed.

The district attorney, [[K p5 name|Leticia Vann]], has filed in juvenile court against the girl as well. "She knew by the second light," [[K p5 name|Vann]] said. She'd not give the name. The trooper's dashboard recording, posted by the state patrol on Wednesday for its comic value, does: "What's your name, miss?" "[[W p1 name|Rainey]]. [[W p1 name|Rainey Colquitt]]. Am I parked okay?"

It was taken down at 270,000 views.

Teller [[K p3 name|Bhavna Desai]] didn't laugh. She had a muzzle at her ear and did not know about paintballs. "I've a child too. I gave him the dye pack and I prayed that it would be blue, since I hate red," [[K p3 name|Mrs. Desai]] said. It was blue. It's how [[W p1 name|Colquitt]] came to be booked with [[W p1 body|a blue left arm up to the elbow]].

At [[W p1 school|Florida Mesa 4-H]] she's known for a steer. [[W p1 name|Rainey]] took a purple ribbon in August with [[W p1 other|a Charolais by the name of Gerald]], and it's [[W p1 other|Gerald]] the feed was for. So says her mother, [[W p6 name|Tess Colquitt]], who lives with her at [[W p1 address|the old dairy on County Road 225]] and has taken away, she says, all keys of every kind from everybody.

[[K p7 name|Ed Bitsilly]], who plows, came up behind the two vehicles at the river and got the girl a blanket and half of his burrito. "She asked if I'd a phone, to say that she'd be late for algebra," said [[K p7 name|Bitsilly]].

[[D p2 name|Arrowsmith]] had done four years for a robbery in Farmington, where he took the bus. He wrote to the judge from jail that the kid had no part in it. [[K p5 name|Vann]] has the letter. It may count, she said.

A detention hearing was held behind a shut door. A calendar taped on it had "[[W p1 name|R. Colquitt]], [[W p1 id|14JD19]], 2:00." Trooper [[K p4 name|Halloway]] took it down himself and put it in his hat.
