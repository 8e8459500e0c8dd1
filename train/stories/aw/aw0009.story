id: aw0009
genre: roster
where: US-TX
published: 2018-02-05
title: CALDERA COUNTY JAIL — WEEKEND BOOK-INS (unedited, as posted)
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=accused age=19 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=30 protected=no why=adult-accused
person p8: role=accused age=42 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p7: none
note: one entry of six tells of a woman under force; another prostitution entry answers no to all; six booking numbers of which one is withheld

1) [[K p8 name|ARREDONDO, HECTOR LUIS]] 42 H/M. SO# [[K p8 id|118-2290]]. DWI 2nd. Vehicle: [[K p8 vehicle|tan F-150 TX 7KR-B52]]. Blew .17. Bond $3,000. Says he's late for Mass. Addr [[K p8 address|Rt 2 Box 88, Las Palmas]].

2) [[W p1 name|NGUYEN, THAO LINH]] 23 A/F. SO# [[W p1 id|118-2291]]. DOB [[W p1 birthdate|11-19-94]]. PROSTITUTION; POSS CS PG1 <1G. AKA [[W p1 alias|"COCO"]]. Bond $5,000. Marks: [[W p1 body|lotus L wrist, burn scar (iron) R forearm]]. Emerg. contact: [[W p1 relative|brother Bao Nguyen]] [[W p1 phone|713-555-0149]]. Housing: [[W p1 address|Female Pod B, cell 11]].
Arr. off. [[K p5 name|R. Villaseñor]]: Contact made rm 8, Starlite Courts. Subj refused to give name of male who dropped her off. Subj later at intake told Nurse [[K p6 name|Pettigrew]] that male, known as [[K p2 alias|"Duke,"]] holds her green card and told her that she owes him $14,000 for the trip from Houston and works till it's paid. Subj stated he put the iron to her when she ran in December. Meth is "what he gives to stay up." Nurse [[K p6 name|Pettigrew]] req. that detective be called. Classif. note: did not call, Sunday.

3) [[K p2 name|FONTENOT, DUKE ALLEN]] 36 W/M. SO# [[K p2 id|118-2294]]. EVADING; UNL CARRY. Stopped by [[K p5 name|Villaseñor]] 2 blks from Starlite with two phones and a purse. Contents of purse: one green card, [[W p1 name|NGUYEN THAO L]], A# [[W p1 id|A088-417-552]]. Subj stated he's "holding it for [[W p1 name|Linh]]." Bond $1,500, POSTED 0410 hrs. Addr [[K p2 address|900 blk Cypress Bend]].

4) [[K p7 name|DELACROIX, SUMMER JOY]] 30 W/F. SO# [[K p7 id|118-2297]]. PROSTITUTION. Bond $500. Same nurse, same form. Q1 anyone making you? NO. Q2 take your money? NO. Q3 keep your ID? NO, in boot. Q4 first time before 18? NO, last year. Q5 scared to go home? NO, has cat. Subj states that the rent was due and it was her own idea. [[K p7 name|Delacroix]] asked for vegetarian tray.

5) [[K p3 name|WINTERS, EUGENE]] 51 B/M. SO# [[K p3 id|118-2300]]. SOLICIT PROST (customer of #4). Employer [[K p3 employer|Basin Pipe & Supply]]. PR bond. Mr. [[K p3 name|Winters]] asks is this going to be on the internet. Yes.

6) [[K p4 name|OKONKWO, CHIDI]] 19 B/M. SO# [[K p4 id|118-2303]]. CRIM TRESPASS (water tower). Released to pay fine. [[K p4 name|Okonkwo]] came down on his own when called by name.

MUGS: [[K p8 photo|arredondo_2290.jpg]] [[W p1 photo|nguyen_thao_2291.jpg]] [[K p2 photo|fontenot_2294.jpg]] [[K p7 photo|delacroix_2297.jpg]]

Visits Wed/Sat. For [[W p1 name|Nguyen, T.]] no visits listed; male caller at 0930 asked twice when "[[W p1 alias|Coco]]" gets out, told Tuesday.
