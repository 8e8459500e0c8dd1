id: u0098
genre: news
where: GB-ENG
published: 2002-03-07
title: Wife of councillor gives evidence of eight years of fear
person p1: role=victim,witness age=- protected=yes why=domestic-violence-victim
person p2: role=accused,relative age=50 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=12 protected=yes why=minor-witness
note: DV victim W since her naming identifies the child witness; child witness W; accused named - husband; public man; child surname same

EX-MAYOR [[D p2 name|Raymond Thripp]] told his wife that nobody in Kettlestone would take her word above a man's with a chain.

[[W p1 name|Pauline Thripp]], 44, waited eight years to see whether it was so. Northampton jurors heard her say on Wednesday that he'd broken her wrist over a Christmas card list, in 1994; her cheekbone, over a parking space; and, last spring, the banister.

[[D p2 name|Thripp]], 50, denies grievous bodily harm.

[[K p3 name|Isobel Crane]], prosecuting, said that the jury would see a film made with a child of 12, who had hidden beneath the stairs and kept count of the blows on the back of a [[W p5 other|Grade 5 oboe certificate]]. The certificate was handed round. The name had been covered with a strip of tape, which in the course of the morning came off: [[W p5 name|Rosalind Thripp]].

Mr Justice [[K p4 name|Auberon Pell]] had it put back.
