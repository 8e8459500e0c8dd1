id: w0034
genre: news
where: US-NY
published: 2014-02-27
title: Syracuse orthodontist's second patient testifies
person p1: role=victim,witness age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=59 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
note: witness, the chart number, the twin

[[K p5 name|Arlo Fishbein]] | [[K p5 email|afishbein@saltcitynews.example]] | [[K p5 phone|315-555-0188]]

The bib was yellow. She remembered that, and the radio, and that he hummed with it.

For most of an hour Wednesday a girl now 14 told an Onondaga County jury what Dr. [[K p2 name|Stanley Ruppert]], 59, did while his assistant was at lunch. She was 12. She had on braces with green elastics. "I thought that's part of it," she said. "I thought it's on the chart."

It is not on the chart, which is People's 9: patient [[W p1 id|no. R-one-one-eight-zero]], "[[W p1 name|Phan, Thuy-Linh (goes by Tina)]]". [[K p3 name|Judge Walter Okafor]] ordered it sealed after the jury had read it and the gallery with them. 

Next to her sat [[W p1 relative|her twin, identical but for a chipped tooth]], who is a patient too. Both [[W p1 other|fence sabre at the Armory club]]; they are, the prosecutor [[K p4 name|Mindy Scharf]] joked, "the only people in this room who're armed."

[[K p2 name|Ruppert]], of [[K p2 address|Fayetteville]], whose office at [[K p2 address|4400 Genesee St.]] was shut in 2012, faces 7 years. Indictment [[K p2 id|2013-0442-1]].
