id: a-0049
genre: news
where: US-OR
published: 2005-12-08
title: Judge tosses case against woman who said she was sold at 17
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: now 19 and charged with promoting; first-person testimony gives the year of birth by an event, her band and street name

MEDFORD — A 19-year-old accused of running prostitutes for a man nearly three times her age walked out of court Wednesday when a judge found she had been "the first of his goods, and not his partner."

[[W p1 name|Heather Lynn Ostrowski]] had been charged with promoting prostitution. [[K p2 name|Virgil Stokes]], whom the papers call her codefendant, has not been found.

She testified for an hour. She met [[K p2 name|Stokes]] when she was 17 and played [[W p1 other|bass in a band called Wet Cardboard]]. He had a studio. There was no studio. He told her what she owed for the gas, and afterward for the coat.

"On the street I was [[W p1 alias|Domino]], because I was the one that knocks the others over," she said. "He wanted me to bring girls. I brought nobody. I told the one girl, go home. That's the girl that called you."

Deputy District Attorney [[K p3 name|Ross Kilgore]] argued that she carried the money. Public defender [[K p4 name|Annika Solberg]] answered that a bucket carries water too.

Circuit Judge [[K p5 name|Theodore Nez]] dismissed the indictment, [[W p1 id|No. 05-3318-FE]], and wished Miss [[W p1 name|Ostrowski]] luck. "Buy your own coat," he said.
