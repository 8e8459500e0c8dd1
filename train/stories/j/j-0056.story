id: j-0056
genre: news
where: US-MN
published: 2019-02-18
title: 11-year-old's walleye leads at Mille Lacs; cheating is alleged
person p1: role=bystander age=11 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
note: nothing to protect; child in a sport story with a mock accusation

The fish weighed eight pounds, eleven ounces, and it came up through hole 1,204, over which sat [[K p1 name|Gracie Bergstrom]], 11, on a bucket, with a doughnut.

By the horn she led 3,300 grown people. And within the hour one of them had lodged a protest.

"I'm not saying the girl put lead in it," said [[K p2 name|Verlyn Stromquist]], who placed second at 8-9. "I am saying let's look."

So they looked. Contest marshal [[K p3 name|Kou Vue]], a conservation officer on his day off, opened the walleye on a card table before perhaps two hundred witnesses. In it were one perch, one smaller perch, and nothing else.

[[K p2 name|Stromquist]] shook the winner's mitten and bought her a cocoa. He explained to this reporter that he'd been second four times since 1988 and that a man starts to wonder.

First prize is a pickup truck. [[K p1 name|Gracie]] can't drive it for five years, and her uncle, [[K p4 name|Todd]], has offered to keep it warm.

-- [[K p5 name|Inga Fjeld]], Messenger
