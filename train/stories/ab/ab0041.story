id: ab0041
genre: filing
where: US-CT
published: 2016-12-09
title: Search and Seizure Warrant, Return and Inventory
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: developmental disability exploited by adult; inventory reveals; group home W; nickname Danny on vehicle

1. The undersigned, [[K p4 name|Det. Rosemarie Cusick]], Danbury, has probable cause to search the dwelling of [[K p2 name|Bruce Haslett]] and the motor home of [[K p3 name|Glenn Purdy]].

2. A staff person at a residence for men with disabilities told the affiant that one of her clients, an adult with the reading level of a second grader, had come home for a third time with crisp hundreds. He said that [[K p2 name|Haslett]] "looks after" the rest. [[K p2 name|Haslett]] had told him that his staff would throw him out and he would sleep in the snow if he did not go with the men in the motor home, and had held him under a cold shower to teach him to be nice.

3. The client is named in the sealed appendix only.

INVENTORY
(1) 1 ledger, green, entries "[[W p1 alias|Dannyboy]] 200 / me 180 / him 20"
(2) 1 library card, [[W p1 name|Daniel P. Fusco]]
(3) 1 set house rules, [[W p1 address|Harmony House, 17 Clapboard Ridge]], with a star chart
(4) 1 Special Olympics medal, [[W p1 other|bocce, silver, 2014]]
(5) 11 video cassettes, unlabeled

The foregoing is a true account. Docket [[K p2 id|DBD-CR16-1797]], [[K p3 id|DBD-CR16-0156]].
