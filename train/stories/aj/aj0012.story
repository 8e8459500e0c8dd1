id: aj0012
genre: news
where: US-WA
published: 2013-09-26
title: [[D p1 employer|Wapato Bay]] oyster firm settles; ex-foreman [[W p3 name|Huy Dinh]] charged
person p1: role=victim age=43 protected=yes why=trafficking-victim
person p2: role=accused age=62 protected=no why=adult-accused
person p3: role=accused,victim age=38 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p3: labor-trafficking misidentified=yes
note: the foreman himself was under debt and without papers; charged as an offender; rule 1 wins although a title names him

SOUTH BEND, Wash. — The tide tables were the only clock allowed in the bunkhouse.

Twenty-six Vietnamese shuckers who lived for up to four years in [[W p1 place|a former net shed on Rhodesia Slough]] will share $1.9 million under a settlement entered Tuesday with [[D p1 employer|Wapato Bay Shellfish]] and its president, [[K p2 name|Gaylord Hemme]], 62.

Each had signed a note for $14,000 with a broker in Haiphong whom [[K p2 name|Hemme]] paid by the head. Their passports stayed, in alphabetical order, in a tackle box in his office at [[K p2 address|40 Robert Bush Drive]]. Anyone who fell behind was moved to the night tide without boots.

"I buried my mother by telephone," [[W p1 name|Tran Thi Lan]], 43, told U.S. District Judge [[K p4 name|Benita Swofford]]. Mrs. [[W p1 name|Tran]], whose hands [[W p1 body|no longer close]], said she asked for two weeks' leave and was told that the house of her son in Haiphong would be sold instead.

The state, however, has chosen to charge only one person with a crime, and he slept in the same shed. [[W p3 name|Huy Dinh]], 38, who as foreman counted the baskets and read out the fines, was arraigned on two counts of unlawful imprisonment, cause [[W p3 id|13-1-00094-7]].

His lawyer, [[K p5 name|Fergus Macklin]], said that [[W p3 name|Dinh]] owed the same broker $22,000, had no passport either, and was beaten in 2010 with a rake when he let three women go to a church supper. "They gave him a whistle. It doesn't make him the company," said [[K p5 name|Macklin]].

[[W p1 name|Lan]] agrees. In the hall she embraced the foreman's wife, [[W p8 name|Thuy]], who cuts hair at [[W p8 employer|Willapa Nails & Hair]]. "[[W p3 name|Huy]] warmed stones for our feet," she said.

Prof. [[K p6 name|Sigrid Aune]], who studies bonded work, sees it often. The lowest boss, [[K p6 name|Aune]] wrote in a brief, is usually the next victim up.

Retired Coast Guardsman [[K p7 name|Bud Nakagawa]] began it. He sells crab pots, and had noticed a man who came each Friday to the pay phone and never talked long. It was the foreman. "He asked me what a lawyer costs. I said the first one is free," [[K p7 name|Nakagawa]] said.

[[K p2 name|Hemme]] admitted nothing under the agreement, and his license, [[K p2 id|WA-0418-SS]], is good through 2015. He said that he was glad to have it behind him and that all along he had trusted "[[W p3 alias|Whistle Huy]]" to look after the help.

Judge [[K p4 name|Swofford]] will hold a fairness hearing Oct. 30. A notice in Vietnamese hangs in the post office. It lists the class alphabetically, and anyone buying stamps may read that [[W p1 name|TRAN, LAN T.]] was [[W p1 birthdate|born in the Year of the Dog, 11 May 1970]].
