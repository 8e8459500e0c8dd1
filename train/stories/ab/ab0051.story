id: ab0051
genre: filing
where: US-UT
published: 2010-07-23
title: Memorandum Decision, Water Rights
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: nothing to protect

FOURTH DISTRICT COURT, WASATCH COUNTY, Civil No. 090500318
[[K p1 name|HEBER ARVIL SORENSEN]] v. [[K p2 name|CHARITY BINGHAM]]

This is a quarrel about a headgate. Plaintiff has the first turn on the Spring Ditch and defendant the third. On July 2 of last year, at 4 a.m., by flashlight, one of them turned the wheel.

Plaintiff testified that he found the gate down and his beans dry. He followed boot prints to defendant's porch. Defendant testified that he had worn the boots himself on her porch that Sunday, having come to dinner.

Each has accused the other of stealing water from a girl, namely the Lady of the Lake Girls' Camp, which holds the second turn and has not complained. The Camp's director wrote that the girls had been swimming in it.

There being no proof who turned the wheel, the complaint is dismissed. The parties are neighbors, cousins and, the Court understands, the entire alto and bass sections of their ward choir. They are urged to put on a padlock with two keys.

[[K p3 name|Derrick P. McAllister]], District Judge
