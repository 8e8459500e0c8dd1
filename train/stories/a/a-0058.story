id: a-0058
genre: news
where: US-CT
published: 2024-09-27
title: Man, 45, dies in Route 8 crash; two hurt
person p1: role=deceased age=45 protected=no why=deceased
person p2: role=bystander age=38 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
screen: none
note: accident; unidentified 9-year-old left unnamed; nothing to mark W

NAUGABURY — A Shelton man was killed Thursday when the box truck he was driving left Route 8 and rolled over, state police said.

[[K p1 name|Oluwaseun Falade]], 45, was pronounced dead at the scene. [[K p2 name|Marianne DiCicco]], 38, of Derby, whose car was hit by the truck's load of bottled water, has a broken wrist, and her 9-year-old passenger was treated and released.

Sgt. [[K p3 name|Keith Budzinski]] said a tire appears to have failed. The northbound side was closed until 3 p.m.
