id: y0074
genre: news
where: PK
published: 2003-11-11
title: Twelve all out: Kasuri XI's afternoon to forget
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=19 protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; club cricket

MULTAN: Rashid Latif Academy needed forty minutes and one bowler. [[K p2 name|Noor-ul-Ain Haider Joiya]], 19, a slinger from Vehari with a run-up that begins near the tea stall, took 8 for 7 on Sunday, and Kasuri XI were gone for twelve, four of them byes.

"I didn't touch it," said captain [[K p1 name|S. M. Ikramullah Bosan]], of the ball which hit his off, middle and leg.

Umpire [[K p3 name|Master Allah Rakhio]] had to be asked for the time, as the scorer had gone to pray. The losers played a second match for a debt of honour, twenty rupees a wicket, and lost that also. The money will go to the groundsman, who's owed for September.
