id: ah0039
genre: news
where: US-GA
published: 2015-05-14
title: Sergeant [[K p1 name|Price]] makes history; three others move up in Valdosta
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=relative age=8 protected=no why=minor-not-in-crime
person p7: role=convicted age=- protected=no why=adult-convicted
person p8: role=victim age=- protected=no why=adult-victim
person p9: role=author age=- protected=no why=author
note: nothing to protect; promotions with an old solved burglary, human trafficking unit named, badge numbers, a child pinning a badge

By [[K p9 name|Ifeanyi Stokes]]

VALDOSTA — When she was in eighth grade at Valdosta Middle, [[K p1 name|Grace Tomiko Price]] wrote a paper headed "Why I'd Be a Bad Policeman." Her reasons were that she was short, that she cried at commercials, and that there weren't any who looked like her.

On Tuesday she was sworn as the department's first female captain. She's still 5-foot-1. She did cry.

"I found that old paper in a cedar chest," said her mother, [[K p5 name|Setsuko Price]], who was a nurse at Moody. "I had it framed to embarrass her." It worked. [[K p5 name|Mrs. Price]] held the Bible, and the captain's daughter, [[K p6 name|Willa]], 8, a third-grader at [[K p6 school|Sallas Mahone]], did the pinning and drew blood.

[[K p1 name|Price]], badge [[K p1 id|12]], will take over the special victims squad, which works on child abuse, sexual assault and trafficking. It had no squad room until last year; it met in a closet. Asked what she'd change, she named chairs. "You can't ask a kid the worst question of her life in a chair where her feet don't reach," [[K p1 name|Price]] said.

Also promoted were [[K p2 name|Mark Antwan Dupree]] to lieutenant, patrol; [[K p3 name|April Szymanski]] to sergeant, traffic; and [[K p4 name|Jordan Nez]] to detective. [[K p3 name|Szymanski]] wrote 1,140 tickets in 2014, of which she says eleven were to relatives. "They're not victims, they're repeat offenders," she said. Her first shift as sergeant is the midnight one.

[[K p4 name|Nez]], who came from the Navajo Nation police, is remembered for the [[K p7 name|Hightower]] matter. In 2013 a thief was selling church bells for scrap. [[K p4 name|Nez]] laid up for three nights in a choir loft and arrested [[K p7 name|Dale Hightower]], who was later sentenced to six years as [[K p7 id|GDC 1000-874-0119]]. The pastor, [[K p8 name|the Rev. Obadiah Sweat]], had slept in the pews himself to guard the last bell. "That young man brought me back two bells and a clapper," [[K p8 name|the Rev. Sweat]] told the audience. "He didn't even sweat."

[[K p2 name|Dupree]], who turned 50 on the day, thanked his wife, his barber and his cardiologist. He'll be found at the east precinct, [[K p2 phone|229-555-0102]]. He took the occasion to deny that he's retiring.

Chief's remarks ran to nineteen minutes. [[K p6 name|Willa]] was asked by a reporter if she would be a policeman, too. She said that she would be a bad one, that she'd read the paper, and that she was going to drive the ice-cream truck and arrest people from that.

Refreshments were by the Lowndes jail kitchen, whose minor criminals, the captain said, make a major pound cake. Mark your calendars: the department's open house is June 6. No price of admission.
