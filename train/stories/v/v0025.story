id: v0025
genre: news
where: US-NM
published: 2016-05-06
title: Used-car king pleads to odometer fraud, weeps over Corvette
person p1: role=convicted age=59 protected=no why=adult-convicted
person p2: role=victim age=71 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen p2: none
note: nothing to protect; force/fraud/coercion words in a car deal, "she was sold", "young lady", "took her papers"

"She'd been around," [[K p1 name|Buddy Cisneros]] told the judge, "but I said that she'd barely been touched. I sold her as eighteen."

He meant eighteen thousand miles. The 1994 Corvette had gone a hundred and forty.

[[K p1 name|Cisneros]], 59, whose Roswell lots carry a neon crown, admitted on Friday to eleven counts of rolling back odometers, and cried at the mention of the car, which he called the young lady. The buyer, [[K p2 name|Eufemia Stiles]], 71, watched with her handbag on her knees.

"He kept my papers and told me the debt would grow if I waited," [[K p2 name|Stiles]] said. "That's how he talks. My late husband would've decked him."

Assistant Attorney General [[K p3 name|Prakash Iyer]] asked for eighteen months, "one for every thousand." Defense lawyer [[K p4 name|Concha Dubois]] objected to the arithmetic.
