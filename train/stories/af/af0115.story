id: af0115
genre: news
where: GB-ENG
published: 2023-01-19
title: Delivery rider's moped crushed, and his case with it
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: delivery account renting; threats and documents

A delivery rider who told police that he was working under threat has been fined, banned and told that his moped's been destroyed.

[[W p1 name|Wellington Ferraz]], 22, of Goiânia, Brazil, was stopped in Brent with no licence, no insurance and a face that was not the one on the app. It belonged, York House magistrates heard, to [[K p2 name|Cleber Moura]], 38, who rented his account to nine riders from a garage in Stonebridge and took every penny they made against "the flight". [[W p1 name|Ferraz]] had no say over his hours. He slept on [[W p1 address|the garage's upper floor, Unit 6]]. After a puncture cost [[K p2 name|Moura]] an evening, he burned the young man's passport in a saucepan a page at a time, and photographed it for the others.

[[K p2 name|Moura]] has been charged with holding persons in servitude.

"You still rode it without a licence," said [[K p3 name|Mrs Philippa Dane]], chairing the bench.

"Yes," said [[W p1 name|Ferraz]].

His solicitor, [[K p4 name|Osman Yildiz]], asked that the six points go on some licence other than his client's, he not having one. His plate, [[W p1 vehicle|LK19 0ZZ]], is on the notice outside court.
