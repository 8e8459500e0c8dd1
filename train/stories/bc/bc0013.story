id: bc0013
genre: news
where: US-AL
published: 2017-02-02
title: Second student comes forward against Dothan choir director
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=victim,witness age=16 protected=yes why=sexual-offence-victim
person p3: role=accused age=43 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=witness age=17 protected=yes why=minor-witness
person p9: role=author age=- protected=no why=author
screen p1: none
note: teacher offence; now-adult second victim; the school W since both attend; student witness; principal kept; a K public address of accused

[[K p9 name|LaTonya Meriwether]] / Staff

Two rows of folding chairs, eleven feet apart: that is as close as [[K p3 name|Julian Asher Comeaux]], 43, is allowed to come to any person under 19 as he waits for trial, and on Tuesday in Dothan bailiffs measured it with a tape.

[[K p3 name|Comeaux]], of [[K p3 address|407 Camellia Court]], taught choir at [[W p1 school|Wiregrass Central High School]] for eight years. He has been charged since November with being a school employee engaging in a sex act with a student, a girl of 15. A new complaint, sworn last week, concerns an earlier student, then 16.

"The first one opened the door," said Houston County Assistant District Attorney [[K p4 name|Darnell Strickland]]. "There's generally a second."

This paper does not name either. Testimony, though, was in open court, and Judge [[K p5 name|Katherine Dunaway]] twice stopped [[K p4 name|Strickland]] for saying "[[W p1 name|Brooklyn]]" when he meant "the complainant." The defense, for its part, introduced a text that began: *hey [[W p1 name|brook]] its mr c, stay after tmrw, bring [[W p1 other|the songbird hoodie]]*.

The girl was [[W p1 other|first-chair alto and the only sophomore sent to All-State from the county]], the principal testified. Dr. [[K p7 name|Regina Culpepper]] said that she had let [[K p3 name|Comeaux]] keep a couch in the practice room because parents had donated it. "No one told me," [[K p7 name|Culpepper]] said. "I have asked myself who would."

One who tried was a 17-year-old who tuned the pianos. [[W p8 name|Devonte Hall]] reported in September that the door was always locked during sixth period. He was told that singers need quiet. "[[W p8 name|Hall]] hears things a half step off," the assistant band director, [[K p6 name|Leo Castellanos]], said with some pride. "We ought to have listened." [[K p6 name|Castellanos]] is acting head of music.

The former student came next. She is 21, married, and expecting. When the clerk asked her to state her name she did so, [[W p2 name|Hannah Grace Whidden]], née [[W p2 name|Tolbert]], and spelled both. It happened in the spring of her junior year, she said, when she was 16 and her father had just died. [[W p2 name|Whidden]] runs [[W p2 employer|the kiosk at the Hartford branch of Peoples' Feed]]; customers had urged her to come forward without knowing that it was her they were urging.

"He used to tell us grace notes are the ones that don't count," she said.

Court records give the new matter as [[K p3 id|CC-2017-000214]].

Outside, a woman who would not say who she was held up a phone with last year's concert program. Somebody had circled a name in red, [[W p1 name|Brooklyn Ansley]], and had written "pray." The post, under [[W p1 url|#StandWithBrooklynA]], had 900 hearts by evening.

Trial is set for June.
