id: f-0046
genre: school
where: US-AL
published: 2010-04-23
title: The Talon (student paper): Parking lot wars, part two
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=minor-not-in-crime
screen: none
note: student paper, mock-crime language; nothing to protect

Last issue, we told you that somebody is stealing the senior spots. This week we have a suspect. She has a flute.

Witnesses (me) place [[K p1 name|Anh-Thu Doan]], 17, in Spot 14 at 7:02 on four straight mornings, in a Corolla the color of an old tooth. Spot 14 belongs by lottery to [[K p2 name|Carter Wayne Skipper]], who has been parking on the grass, "like an animal," he told the Talon.

The accused admits everything. "He doesn't get here until third period," [[K p1 name|Anh-Thu]] said. "It's not a crime if the victim's asleep."

Assistant principal [[K p3 name|Coach Rutland]] was asked if there'd be charges. He said he had a meeting. He didn't have a meeting.

A jury of the Talon staff voted 6-1 to give her the spot. The one was [[K p5 name|Destiny Vickers]], who's dating the victim. Prom tickets are $35 until Friday.

— [[K p4 name|Micah Lowndes]], news editor
