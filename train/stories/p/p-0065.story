id: p-0065
genre: news
where: IE
published: 2009-04-30
title: Swimming coach gets eight years for abuse of girls in 1990s
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=convicted age=63 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=15 protected=no why=consented
note: one survivor waives anonymity expressly (K); the other does not, and slips in a trophy inscription; club D

A FORMER swimming coach has been sentenced to eight years in prison for the sexual abuse of two girls at a midlands club between 1993 and 1997.

[[K p2 name|Brendan Fintan Looby]], 63, of [[K p2 address|Auburn Heights, Athlone]], pleaded guilty in February at the Central Criminal Court to 14 sample counts of indecent assault and sexual assault.

One of the women, [[K p7 name|Niamh Kiernan]], told the court yesterday that she wished to waive her right to anonymity so that [[K p2 name|Looby]] could be named. She was 15 when the abuse began.

"I am not the one who has to be hidden," said Ms [[K p7 name|Kiernan]], who is now 31 and a nurse in Galway. "He put his name on the cups. Let him have it in the papers."

The second woman has not waived her anonymity and the judge directed that she is not to be identified. She was 13.

The court heard that [[K p2 name|Looby]] gave both girls lifts home from training with the [[D p1 school|Riverside Dolphins]] and had a key to the pool. He told each of them that she could swim for Ireland and that he alone could get her there.

Pleading for mitigation, [[K p4 name|Vincent Rooney]] SC said that his client was full of remorse, had lost his job with [[K p2 employer|the county council]] and lived alone. Among the items handed in by the defence to show his record of service was a 1995 programme for the club's gala. It listed the [[K p2 name|Looby]] Perpetual Shield, "[[W p1 other|winner, U-14 butterfly]]: [[W p1 name|Gráinne Tuohy]]".

Ms [[K p3 name|Justice Carmel Hanly]] said it was "a very poor exhibit" and directed that it be returned.

For the DPP, [[K p5 name|Eimear Stokes]] BL said that the maximum for each of the counts before 1996 was five years.

[[K p6 name|Supt Michael Foran]] said afterwards gardaí would speak to anybody else with information. The incident room is at 090 555 0144.

[[K p2 name|Looby]]'s name will be entered on the sex offenders register. The last 18 months of the term were suspended.
