id: k-0042
genre: news
where: SG
published: 2014-08-01
title: Ex-tuition agent gets 14 months for cheating parents of $96,000
person p1: role=convicted age=41 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=victim age=46 protected=no why=adult-victim
person p4: role=victim age=39 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
note: adult fraud; parents are victims, children not named; nothing to protect

A former tuition agent who sold places in a "guaranteed PSLE top-scorer camp" that did not exist was yesterday jailed for 14 months.

[[K p1 name|Desmond Koh Wee Kiat]], 41, pleaded guilty to six charges of cheating, with nineteen taken into consideration. He had booked a hotel ballroom in Pasir Ris, shown parents its chandeliers, and cancelled it the same afternoon.

Housewife [[K p3 name|Nurul Huda Binte Rahmat]], 46, paid him $5,800. Engineer [[K p4 name|Vikneswaran s/o Pillai]], 39, paid for two.

"I asked for the timetable and he sent me a picture of a timetable," Mr [[K p4 name|Vikneswaran]] said outside court. It was from another country.

Deputy Public Prosecutor [[K p2 name|Tan Hui Shan]] called it a fraud on hope. District Judge [[K p5 name|Eugene Pereira]] noted that $11,000 had been returned.
