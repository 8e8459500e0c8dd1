id: ad0049
genre: social
where: US-AZ
published: 2021-08-30
title: Reply-all: Cul-de-sac garage theft ring (SOLVED)
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: adults only; nothing to protect

[[K p2 name|Marisol Whitaker]]: Everyone check your garages. Two bikes, a kayak and my late husband's drill.

[[K p3 name|Dwayne Tsosie]]: Camera got a white van w a ladder, plate starts CKR. 3:12 am

[[K p2 name|Marisol Whitaker]]: I know that van

Jan from #8: don't accuse, remember the raccoon

[[K p2 name|Marisol Whitaker]]: It says [[K p1 name|PURCELL]] DRYWALL on the side Jan

[[K p3 name|Dwayne Tsosie]]: Officer [[K p4 name|Beau Ortega]] just called. [[K p1 name|Stephen Purcell]], arrested on 4 counts of burglary. He had the kayak on the ladder. The drill's at a pawn on Speedway, sold for $15.

[[K p2 name|Marisol Whitaker]]: Fifteen dollars. He built our deck with that drill.

Jan from #8: I'm so sorry honey

[[K p3 name|Dwayne Tsosie]]: I'm driving over there with 15 dollars

[[K p2 name|Marisol Whitaker]]: Take twenty, tell him to keep the change and choke
