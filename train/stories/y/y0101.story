id: y0101
genre: news
where: US-NJ
published: 2021-03-12
title: Jersey City auditor arrested; "ran it like an office"
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor
note: Ghanaian-American teen; bookkeeper trafficker; the church names

There was a spreadsheet. Column A was the date, B the room, C what the customer gave, D "her share", and D was zero from top to bottom.

Detectives say that accountant [[K p2 name|Desmond Aikins-Poku]], 37, met the sophomore at a Jersey City laundromat, bought her a phone, and then drove her to appointments he had arranged off a website, thirty-one since the new year. She's fifteen. He told her that he was her boyfriend and she told detectives he was too.

Deputy Chief [[K p3 name|Rosalba Quiñones]] said that a charge of delinquency for curfew had been dropped on the girl's first day. "We aren't in the business of arresting children for what men pay for."

At [[W p1 place|Calvary Pentecost]], in Greenville, choir mothers brought jollof to [[W p4 name|Auntie Philo Nkansah]] on Wednesday. "[[W p1 name|Nhyira]] sang at our Watch Night," said one, [[K p5 name|Cecilia Baah-Wiredu]]. "That she was tired we saw. We gave her Milo."

[[K p2 name|Aikins-Poku]] is held at the county jail in Kearny. His lawyer didn't call back.
