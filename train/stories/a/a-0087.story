id: a-0087
genre: news
where: US-TX
published: 2023-02-09
title: Kitchen helper, 15, worked 80-hour weeks to repay smugglers, feds say
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking
note: Guatemalan K'iche' boy; school record, soccer number; uncle by blood is not the accused sponsor

LAREDO CROSSING, Texas — On the form he was a nephew. In the kitchen he was [[W p1 alias|"Chapín."]] In his own mind, he told a teacher, he was a goalkeeper.

The 15-year-old, who came alone from Guatemala in 2021, was released by the government to a sponsor, [[K p2 name|Noé Garza Leal]], 46, who said he was his uncle. He was not. According to an indictment handed up Tuesday, [[K p2 name|Garza]] and the owner of a steakhouse, [[K p3 name|Curtis Hembree]], 49, put the boy to work from 3 p.m. to 2 a.m. seven days a week and told him that he had $9,400 to pay before he could stop. If he complained, they said, his real uncle's house would burn.

The real uncle, [[W p6 name|Domingo Tzoc]], grows [[W p6 relation|cardamom above Chisec]]. He has been told.

English teacher [[K p5 name|Lindsey Farquhar]] noticed that he slept through every class but never through lunch. "I asked if he had a job and he said no, miss, I have a debt," she said.

He had made the junior varsity as [[W p1 other|No. 1]], and quit after a day.

Assistant U.S. Attorney [[K p4 name|Blanca Treviño-Hall]] said [[W p1 name|Wilmer Tzoc]] is safe. Her office called back eleven minutes later to ask that the name not be used.
