id: ay0018
genre: news
where: US-LA
published: 2015-02-22
title: Catahoula Central pins three state champions; [[K p2 name|Landry]] does it on one ankle
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=bystander age=15 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=18 protected=no why=adult-bystander
note: school wrestling with ages, weights, an injury; "victim", "assault", "victimized" as sports words; an 18-year-old among them; nothing to protect

BOSSIER CITY -- His first victim lasted 41 seconds. The second got to a minute ten. By the time [[K p2 name|Kohen Landry]] reached the 138-pound final on Saturday he had spent less of the day on the mat than in line for the trainer, and his left ankle was the size of a cantaloupe.

"I told him he could default and no one would say a word," Catahoula Central coach [[K p1 name|Bertrand Fuselier]] said. "He said a word."

[[K p2 name|Landry]], a junior who turned 17 on Ash Wednesday, got an early takedown, rode out two periods and beat [[K p8 name|Demarcus Tibbs]] of Pineville, 18, by 4-3. [[K p8 name|Tibbs]], a two-time champion and a senior, carried him to the podium. "He'd have got there Tuesday otherwise," [[K p8 name|Tibbs]] said.

It was the first of three titles in an hour for the Bears, who finished second in Division II with 188 points.

At 106, [[K p3 name|Minh-Khoi Dang]], 16, was so far ahead of the field that the only thing he lost all weekend was a tooth, to a headgear buckle, in practice. In the heavyweights [[K p4 name|Jacoby Sonnier]] survived what a radio man called an assault, six shots in the last thirty seconds, and won in overtime. [[K p4 name|Sonnier]] is a freshman; he's 15 and can't drive. He can bench 335.

"He rides with me," said [[K p3 name|Dang]]. "He takes the whole back seat."

[[K p6 name|Yvette Sonnier]], who left Jonesville at three in the morning after a shift at [[K p6 employer|the Riverland hospital laundry]], saw all of her son's matches through her fingers. "They pull on him," Mrs. [[K p6 name|Sonnier]] said. "He was a preemie. I want them to know it."

Tournament director [[K p5 name|Craig Ledoux]] said that the 1,400 paid on Saturday was a record. [[K p5 name|Ledoux]] also had to settle the only protest of the day, about a singlet, in favor of [[K p2 name|Landry]].

[[K p1 name|Fuselier]], who's 63, wrestled for the school himself at [[K p1 other|98 pounds]], a class no longer offered. He has had ten state champions in thirty-one years, and never before three. He said that he would sleep on the bus. He was next seen standing in the aisle, showing [[K p4 name|Jacoby]] a half nelson on a rolled-up jacket.

RESULTS, finals. 106: [[K p3 name|Dang (CC)]] tech. fall. 138: [[K p2 name|K. Landry (CC)]] dec. [[K p8 name|D. Tibbs (Pine.)]] 4-3. 285: [[K p4 name|J. Sonnier (CC)]] SV-1, 3-1.

Photo: [[K p2 photo|Kohen Landry, 17, of Catahoula Central, is lifted by Demarcus Tibbs]] after the 138-pound final. ([[K p7 name|Phil Guillory-Nash]])
