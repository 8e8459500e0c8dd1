id: t0013
genre: news
where: US-TN
published: 2007-03-13
title: TEEN TEMPTRESS OF TROUSDALE: Cops cuff '[[W p1 alias|Peaches]]' for third time
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=accused age=29 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: tabloid calls a sold 15-year-old a temptress; alias, gold tooth, mother

By [[K p4 name|Ricky Vance Dobbs]], Night City Editor

NASHVILLE — She's got a gold tooth, a fake ID and a rap sheet, and she still can't drive.

The pint-size hooker they call "[[W p1 alias|Peaches]]" was back in bracelets on Saturday, when Metro's vice boys pulled her out of the passenger seat of a Buick behind a tire shop. In the other seat: married plumbing contractor [[K p2 name|Gene Hollis Shadrick]], 52, of Hendersonville, who told them she'd said she was 20.

She's 15, pal.

"[[W p1 alias|Peaches]] is well known to us," sighed Officer [[K p3 name|Tommy Rucker]]. On her first arrest, a year ago, she was a runaway from a foster home in Gallatin. The smirk shows [[W p1 body|a gold left canine]] that was a gift from her "man," [[K p6 name|Dontrell "Duke" Ivory]], 29, who keeps three girls at a boarding house and takes every dime, cops say. [[K p6 name|Duke]] was not around on Saturday. He was at the auto auction.

What does Mama think? "Her name is [[W p1 name|Latrice]], and she's a child, and you ought to be ashamed," said [[W p5 name|Wanda Overby]], hanging up.

[[K p2 name|Shadrick]] got a citation. [[W p1 alias|Peaches]] got juvie.

