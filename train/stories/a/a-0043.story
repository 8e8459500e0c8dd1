id: a-0043
genre: news
where: GB-ENG
published: 2010-02-17
title: Boy, 15, sent to secure unit over bus stop stabbing
person p1: role=convicted age=15 protected=yes why=juvenile-accused
person p2: role=victim age=16 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: none
note: youth court (s.49): both anonymous; estate, gang tag, mother

A 15-year-old boy who stabbed another teenager in the thigh with a potato peeler was given a two-year detention and training order by Garsdale youth court yesterday.

The boy, of [[W p1 place|the Lower Marl estate]], admitted wounding. He was already subject to an antisocial behaviour order which forbids him to write [[W p1 alias|"KAZZA 4"]] on any surface in the county.

District Judge [[K p3 name|Anthea Monkhouse]] told him: "It was an inch from the artery. You are a very lucky young man, and he is luckier."

The victim, 16, had been waiting for the number 9 after a shift at [[W p2 employer|Pratt's fish bar]]. The two had quarrelled on the internet over a girl.

For the defence, [[K p4 name|Simon Achterberg]] said that his client had grown up in eleven homes. His mother, [[W p5 name|Dawn Kazmarek]], blew him a kiss and called, "Be good, [[W p1 name|Karl]]."

The magistrates' clerk reminded reporters of section 49.
