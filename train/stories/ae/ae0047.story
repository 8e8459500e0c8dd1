id: ae0047
genre: news
where: GB-ENG
published: 2023-06-22
title: 'It went up like a match': three homes lost on terrace
person p1: role=victim age=66 protected=no why=adult-victim
person p2: role=victim age=30 protected=no why=adult-victim
person p3: role=relative age=2 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
note: nothing to protect; accidental fire

Three households are being put up at the Premier Inn after fire went through the roofs of Cobden Terrace.

It started with a phone charger at [[K p1 address|number 9]], the home of [[K p1 name|Terry Ogden]], 66, a retired bus inspector, who got out with his budgerigar. Next door [[K p2 name|Oksana Shevchuk]], 30, a pharmacist's assistant at [[K p2 employer|Lloyds on the precinct]], passed her son [[K p3 name|Danylo]], 2, through a window to a postman.

Watch manager [[K p4 name|Jas Bhogal]] said there was nothing suspicious about it. Mrs [[K p2 name|Shevchuk]]'s papers were burnt, her passport among them, and the council is helping.
