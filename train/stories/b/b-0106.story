id: b-0106
genre: news
where: NZ
published: 2009-01-15
title: Rooster to appeal
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; council noise case; 'offender' and 'victim' used of a rooster

A Waipukurau rooster given seven days to leave the borough has until Monday to lodge an appeal, the district council says.

The offender, Winston, crows at 4.10am, according to a diary that was kept for 61 nights by [[K p1 name|Glenda Tipene]], a shift worker, who describes herself as "the only victim who can't plead guilty".

His owner, [[K p3 name|Barry Hoek]], said he had moved the coop twice. "He's faithful to the sun, mate. It's the sun you want to see about."

Noise officer [[K p2 name|Lesieli Moala]] put the reading at 74 decibels. She has offered [[K p3 name|Hoek]] a blindfold.
