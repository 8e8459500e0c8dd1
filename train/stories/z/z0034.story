id: z0034
genre: news
where: US-UT
published: 2020-07-23
title: Church leader's accuser is named in his own lawsuit
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=15 protected=yes why=sexual-offence-victim
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: none
screen p5: none
note: civil defamation; accused privately then sued - he sues her; he is not arrested; screen none

PROVO — A man who says he is being destroyed by a podcast filed suit this week, and in doing so told the world who had made it.

The podcast, four episodes, concerns what a woman calls "the tithe": evenings in the 1990s when a counselor at a summer camp came to her cot. She used neither her name nor his. [[D p2 name|Brent Aldous Sorensen]]'s complaint, filed in Fourth District Court by [[K p3 name|Whitney Rasband]], uses both.

"Defendant [[W p1 name|Heidi Crane Mower]]," it begins, "resides at [[W p1 address|a duplex on Lambert Lane in Springville]] and is employed as [[W p1 employer|a dental hygienist with Dr. Poulton]]."

No prosecutor ever charged [[D p2 name|Sorensen]], who's 58 and sells irrigation. The county attorney's office, through spokesman [[K p4 name|Tevita Langi]], said that the time to do so ran out in 2004.

A second woman in episode three, who was 15, is identified in paragraph 19 only as "the [[W p5 name|Ballif]] girl from Tent 6." There was one.

"There's an old rule about holes," said [[K p6 name|Marian Nez]], who teaches media law in Salt Lake City. "He's brought a backhoe."
