id: l-0006
genre: news
where: US-CO
published: 2011-12-01
title: Greeley woman gets six years for running meth
person p1: role=victim,convicted age=25 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: a sentencing brief that believes the prosecutor; the defence's facts are force, drugs as pay, dates at motels; mother named

Weld County District Judge [[K p3 name|Nathaniel Burkhardt]] had little patience Wednesday for a story that he said he hears "about once a docket."

[[W p1 name|Amber Lynn Schlotthauer]], 25, pleaded guilty in September to carrying four ounces of methamphetamine from a Commerce City garage to a buyer in Greeley. Her lawyer wanted probation. She got six years.

Public defender [[K p4 name|Ruth Zavala]] told the court that the garage's owner, [[K p2 name|Curtis "Stitch" Mangum]], had kept the defendant in [[W p1 address|the apartment over his body shop on Locust Street]] for most of a year, paid her in the drug and in nothing else, and sold her to customers of the shop at $60 a visit. When she tried to leave in March, he broke two of her fingers in a vise, [[K p4 name|Zavala]] said, and held up an X-ray. The trip to Greeley was the first time that he had let her drive.

"She had the wheel of a car and 50 miles of open road," answered Deputy District Attorney [[K p5 name|Paul Arnesen]]. "She could have kept going."

[[K p2 name|Mangum]] was arrested in October on unrelated weapons counts. He hasn't been charged with anything concerning [[W p1 name|Schlotthauer]].

[[W p6 name|Donna Schlotthauer]], the defendant's mother, stood up in the second row to say that her girl used to [[W p1 other|show Boer goats at the county fair and took reserve champion in 2003]]. The judge asked her to sit.

[[W p1 name|Schlotthauer]], DOC No. [[W p1 id|153390]], gets credit for 71 days. Asked if she understood, she said: "He's still got my license."
