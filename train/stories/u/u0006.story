id: u0006
genre: news
where: AU-VIC
published: 2019-08-15
title: He called it 'rent', girl tells Melbourne court
person p1: role=victim,witness age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
note: sex trafficking minor under words like rent; profile handle, bus stop, nan's name

THE money was for rent, he told her, and since she was the one sleeping on the couch, she was the one who should earn it.

Over four weekends in 2017 a 15-year-old from Melbourne's west was driven to meet men whom [[K p2 name|Tyson James Kerslake]] had found through a classifieds app, the County Court heard on Wednesday. They paid between $120 and $200. She kept the change from a Macca's run.

[[K p2 name|Kerslake]], now 24 and a former apprentice tiler, has pleaded not guilty to six charges, among them procuring a child for commercial purposes.

In a recorded interview played to the jury a detective asks, "And how would the blokes know you?" The girl replies that the ad had her down as '[[W p1 alias|kiki_fresh]]', nineteen.

Crown prosecutor [[K p3 name|Anthea Papadimitriou]] said the girl had run away from a residential unit. Nobody went looking until [[W p7 name|Lorraine Budge]], her nan, rang triple-0 from Moama and demanded that someone "go and get [[W p1 name|Mikayla]]".

A bus driver, [[K p5 name|Goran Ilievski]], told the court he recalled a kid who got on [[W p1 other|every Sunday at six at the Caltex stop on Derrimut Track Road]] in the same silver runners, always by herself and always with her hood up.

Defence barrister [[K p4 name|Francis Mbeki-Lloyd]] put to him that plenty of teenagers wear hoods.

"Not crying, mate, they don't."

Judge [[K p6 name|Wilhelmina Stott]] suppressed the girl's name and anything likely to lead to it.
