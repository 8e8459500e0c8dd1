id: ag0024
genre: news
where: US-AL
published: 2017-11-10
title: Assistant coach at [[W p1 school|Piney Grove]] out on bond
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
note: jersey number and a missed game tell who the boy is; school attended

Defensive backs coach [[K p2 name|Cody Wayne Strickland]], 29, posted $30,000 bond Wednesday on charges that he sent indecent pictures to, and then met, one of his players.

[[K p3 name|Principal Laverne Odom]] said [[W p1 school|Piney Grove High]] had called the law "inside of an hour." The player, who is 16, remains enrolled.

He was in street clothes Friday when the Rams lost 28-7. "We missed [[W p1 other|number 4]] on both of those deep balls," said quarterback [[K p4 name|Chance Abernathy]], 17, who didn't seem to know what he was saying. "But he has got a lot going on, with Coach [[K p2 name|Strickland]] and all."

[[K p2 name|Strickland]] must stay off school grounds and off his telephone.
