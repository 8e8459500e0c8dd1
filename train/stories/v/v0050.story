id: v0050
genre: school
where: US-AZ
published: 2023-11-16
title: Ex-TA charged: prosecutors say he leased a freshman to 'sponsors'
person p1: role=victim age=18 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: campus paper; dorm, marching band instrument, major and hometown; roommate's slip

[[K p5 name|Ojas Fairweather]] | The Roadrunner

The spreadsheet had columns for *sponsor*, *hours* and *mood*.

[[K p2 name|Elliot Granger-Voss]], 30, who until last month graded problem sets in Physics 121, was charged on Monday in Maricopa County with sex trafficking and extortion. Police say he befriended a first-year student, then 18, filmed her once without asking, and afterward had a choice for her: her scholarship committee could see it, or she could be pleasant to people who would pay him. There were seven of them, and she was pleasant for four months.

She's [[W p1 other|the one sousaphone in the front row who's five feet tall]], she lived on [[W p1 address|the third floor of Palo Verde Annex]], and she has withdrawn from her classes, according to three people.

"I thought that she had a rich aunt," said her roommate, [[K p4 name|Juniper Castle]]. "She'd come back with, like, a steak. I'd go, [[W p1 name|Soo-ah]], you don't even eat steak."

Detective [[K p3 name|Lou Pacheco]] said two sponsors have come forward with attorneys.

The department has a new TA. Office hours are unchanged.
