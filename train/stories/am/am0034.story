id: am0034
genre: news
where: QA
published: 2014-11-17
title: Six win long-service medals at labour camp cricket final
person p1: role=bystander age=41 protected=no why=adult-bystander
person p2: role=bystander age=29 protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=24 protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=17 protected=no why=minor-not-in-crime
note: sport in a workers' camp; nothing to protect; jersey numbers, camp address, a 17-year-old scorer

DOHA — [[K p7 name|Iqbal Thachangad]] reports from the Asian Town ground

With four to win, one wicket standing and his lunch break nearly over, [[K p1 name|Ramji Prasad Yadav]], a 41-year-old scaffolder who hadn't made a run since Ramadan, shut his eyes and hit the ball over the water tanker.

That gave the Nepali-Bihari XI of Camp 12 the Workers' Shield for the first time, by one wicket, over Camp 7's Bangladeshis, who'd taken it three years in a row. It also gave the tanker a dent.

"I was looking at the bus," said [[K p1 name|Ramji]]. "If it leaves without me, who'll fix the tower?"

It was hard on [[K p2 name|Sumon Howlader]], 29, whose five for 18 had put the camp in chains, as the commentator said. [[K p2 name|Sumon]] (jersey [[K p2 other|No. 7]], which he had painted himself, with the 7 the wrong way round) bowled as though each over was to be deducted from somebody's wages. He took the wicket of captain [[K p3 name|Lok Bahadur Thapa]] with a ball that shot along the concrete. "It was a murder," [[K p3 name|Thapa]] said happily.

Umpire [[K p6 name|Anselm Rozario]], a camp electrician, survived several appeals and one slipper. He's umpired for 22 years without ever being asked to show a rulebook, and says that there isn't one. [[K p6 name|Rozario]] was one of six to receive a medal for long service from the contractor's general manager, [[K p4 name|Bryan Ashdown]].

Mr [[K p4 name|Ashdown]] was asked, since a Danish television crew happened to be there, whether the players had their passports. There was a silence. Then keeper [[K p5 name|Shehan Wickramasinghe]], 24, took his from his pad, where he'd put it for padding. The crowd roared. Fifty or so others were held up. The crew filmed that, and then the biryani.

The scorer deserves a line. She's [[K p8 name|Ameena Thachangad]], 17, this reporter's daughter, of [[K p8 school|MES Indian School]], who did all forty overs in ink and found an extra run for Camp 12 at the finish that two umpires had missed. It was the winning run. Had she not been so honest, said [[K p2 name|Sumon]], they'd be champions. He gave [[K p8 name|Ameena]] the ball.

SCORES: Camp 7, 131 all out ([[K p2 name|S. Howlader]] 44; [[K p3 name|L.B. Thapa]] 3-20). Camp 12, 132-9 ([[K p5 name|S. Wickramasinghe]] 51, [[K p1 name|R.P. Yadav]] 6 not out; [[K p2 name|Howlader]] 5-18).

Fixture list and membership forms can be had from [[K p6 name|Rozario]] at [[K p6 address|Room 40, Block C, Street 55]], or on 5555 0177 after seven. Next Friday: the losers play the kitchen staff. They're not to be underestimated, as it's they who decide when it's dinner.
