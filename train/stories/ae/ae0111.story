id: ae0111
genre: news
where: US-CA
published: 2010-11-04
title: Football boosters' raffle money gone; treasurer charged
person p1: role=accused age=46 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
note: nothing to protect; embezzlement from an adult association; a player quoted on the game

It's the uniforms that hurt, said Coach [[K p2 name|Tevita Langi]]: they'd been ordered, they had been sewn, and there was nothing to pay for them with.

[[K p1 name|Gretchen Amaral]], 46, of [[K p1 address|1221 Almond Drive]], Gustine Oaks, surrendered Friday on a charge of grand theft. She was for four years treasurer of the Reds Boosters, which is made up of parents and alumni; $18,340 isn't there. Sgt. [[K p3 name|Bao Her]] said that most of it was bet on other people's football.

She drives a school van for [[K p1 employer|Central Valley Charter]] and has been put on leave. [[K p1 vehicle|Her own car, a Lexus,]] was taken on a lien. Booking number: [[K p1 id|2010-31187]].

[[K p4 name|Cruz Mendonça]], 17, who ran for 203 yards that same night in last year's shirt, said the old one was luckier anyhow. He'll play Saturday. The gate will go to the tailor, who has been patient, and who is his aunt.
