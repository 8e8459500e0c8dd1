id: o-0070
genre: news
where: US-DE
published: 2021-09-14
title: Sports: Larkspur falls in five; and other scores
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=minor-not-in-crime
screen: none
note: stringer's volleyball and soccer copy, jargon ("kills", "assault", "victimized"); minors; all K

VOLLEYBALL

Larkspur led two sets to none, and 22-17 in the third, before St. Hedwig's freshman [[K p1 name|Adaeze Nwankwo]] went back to serve. She served eight in a row. By the time she missed, which she did into the band, Larkspur's lead, set and nerve had gone. St. Hedwig won 17-25, 21-25, 25-22, 25-19, 15-12.

[[K p2 name|Grace Kim]] had 24 kills and [[K p3 name|Jordan DiSabatino]] 41 assists for the Vikings (4-0). [[K p6 name|Marisa Voshell]] was outstanding in defeat with 31 digs, one of them off the scorer's table.

"[[K p1 name|Ada]] didn't know it was late in the set," coach [[K p4 name|Noreen Pasquale]] said. "I didn't tell her."

Larkspur coach [[K p5 name|Tim Hackett]] called it "assault with a volleyball."

BOYS SOCCER

Cape Marlow 3, Redden 0. [[K p7 name|Luis Ángel Chávez]] scored all three and missed a fourth on purpose, according to him, because the Redden goalkeeper is his cousin.

FIELD HOCKEY

Sussex Prep at Milbrook, ppd., geese.

CROSS-COUNTRY

Results of the Seashore Classic weren't available at press time, since the timer had gone home with the timer's son, who was sick.

*Coaches: call in scores at 302-555-0109 by 9. Leave it on the machine, slowly.*
