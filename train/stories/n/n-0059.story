id: n-0059
genre: news
where: GB-ENG
published: 2013-07-30
title: Eight guilty, five girls, one report: who did what in Thornley
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=victim age=14 protected=yes why=trafficking-victim
person p4: role=convicted age=35 protected=no why=adult-convicted
person p5: role=convicted age=41 protected=no why=adult-convicted
person p6: role=convicted age=29 protected=no why=adult-convicted
person p7: role=convicted age=33 protected=no why=adult-convicted
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
person p10: role=official age=- protected=no why=official
person p11: role=expert age=- protected=no why=adult-bystander
person p12: role=bystander age=- protected=no why=adult-bystander
person p13: role=convicted age=26 protected=no why=adult-convicted
screen p1: none
screen p2: sex-trafficking-minor
screen p3: sex-trafficking-minor misidentified=yes
note: long news list of defendants with similar names; girls A–E; a serious case review has 'Child B' and a slip; girl once cautioned

Of the eight men convicted at Leeds Crown Court, two share a first name, two a surname, and two a taxi. Judge [[K p8 name|Penelope Garside]] spent the first hour of sentencing on telling them apart.

[[K p4 name|Imran Sadiq]], 35, "the organiser": nineteen years. [[K p5 name|Imran Hussain]], 41, "who counted the money": seventeen. [[K p6 name|Waqas Hussain]], 29, who isn't his brother: eleven. [[K p7 name|Paul Metcalfe]], 33, who let his flat: nine. [[K p13 name|Dean Ashworth]], 26, who drove: six. The other three will be sentenced tomorrow.

Girl A was 13. Nobody paid for Girl A; [[K p6 name|Waqas Hussain]] told her he was her boyfriend. Girls B and C, 15 and 14, were taken from a children's home to flats in Bradford and Halifax, where men paid [[K p4 name|Sadiq]] £50 on the door. They were given vodka and a kebab. In 2009, when Girl C told a police officer that, she was given a fixed penalty notice for being drunk.

"I'd like to tell her something," said [[K p9 name|Chief Superintendent Ros Hussain]], who joined the force in 2011 and shares a surname with two of the guilty and a view with none. "We had her in the back of our car and we drove her home to them."

The review published with the verdicts, by [[K p11 name|Professor Ifor Llewelyn]], is careful. But on page 88, "the mother of [[W p2 name|Leanne]]" ought to read "the mother of Child B", and the timeline at the back gives Child C's home as [[W p3 place|Beechcroft, Hanson Lane]] and her school as [[W p3 school|Moorside High]]. It was withdrawn from the council's website at 3pm. By then [[K p12 name|Cllr Derek Ashworth]] (no relation) had tweeted the link, adding, "Read p88 and weep."

The mother of Girl A sat at the back in [[W p1 other|her school-crossing coat]]. She works the crossing outside [[W p1 school|St Oswin's primary]], where her daughter once went. She gave a single sentence to [[K p10 name|Sgt Mick Tolley]], who read it out. "[[W p1 name|Bethan]] slept through last night."
