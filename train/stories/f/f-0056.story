id: f-0056
genre: blotter
where: US-NC
published: 2024-09-25
title: Blotter, Sept. 15-21
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=accused age=50 protected=no why=adult-accused
screen: none
note: a 16-year-old in juvenile court since the age was raised; his initials, used by the blotter instead of the name, stay; moped, job and a first name go; an adult co-accused stays

Larceny from building — Guilford St. laundromat. Suspect took change box and left clothes. Clothes held.

Possession with intent (felony) — Two males stopped on a moped, no lights, 0120 Tuesday. Driver, [[K p1 initials|T.J.R.]], 16, petition to juvenile court, released to guardian. Passenger, [[K p2 name|Kwame Nasir Leak]], 19, Pinebluff, $5,000 secured. 31 vape cartridges in a pizza bag. Moped ([[W p1 vehicle|orange, "Papa Tony's" on the seat]]) towed; the juvenile [[W p1 employer|delivers for same]].

Assault — [[K p5 name|Roscoe Haywood Pickard]], 50, struck [[K p3 name|Milton Pickard]] with a crutch. It was [[K p3 name|Milton]]'s crutch. Both want it back.

Add'l to Tues. — 1610 hrs. Officer [[K p4 name|Vang]] returned phone to [[W p1 name|Tyjae]]'s grandmother.

Welfare check — Lady on Elm St. fine, just loud.
