id: ae0041
genre: news
where: US-IL
published: 2020-10-22
title: Mother charged in crash that hurt her own children
person p1: role=accused age=28 protected=decide why=adult-accused
person p2: role=victim age=6 protected=yes why=minor-victim
person p3: role=victim age=3 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=witness age=70 protected=no why=adult-bystander
note: relative accused; mother D, children W, witness K

PONTOOSA — Prosecutors on Tuesday filed aggravated DUI charges against a mother whose van went off the levee road with her son, 6, and daughter, 3, in back.

[[D p1 name|Courtney Ann Beasley]], 28, of [[W p2 address|Unit 14, Riverside Courts]], was at more than twice the limit at 2:15 in the afternoon, State's Attorney [[K p4 name|Phil Castellanos]] said. Case number [[D p1 id|2020-CF-188]].

The boy is in a cast. He got his sister out of her seat and up the bank to the road, where [[K p5 name|Wendell Pope]], 70, was hauling beans. "Little fella says, my name's [[W p2 name|Jaxon]] and this is [[W p3 name|Remi]] and our van is wet," [[K p5 name|Pope]] recalled.

The boy's first-grade class at [[W p2 school|Pontoosa West]] has made him a banner.
