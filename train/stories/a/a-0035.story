id: a-0035
genre: press-release
where: US-TX
published: 2016-08-12
title: Operation Summer Shield results in 41 arrests, 3 recoveries
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=32 protected=no why=adult-accused
person p4: role=accused age=58 protected=no why=adult-accused
person p5: role=accused age=21 protected=decide why=trafficking-victim
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p5: unclear
note: release withholds one name but the photo caption gives her; an adult arrestee with two weak signs

HOUSTON AREA — A five-day operation by the Brazos Tri-County Task Force led to the arrest of 41 persons and the recovery of three juveniles, Sheriff [[K p2 name|Armando Villarreal]] announced.

Of the arrested, 29 are charged with solicitation of prostitution. They include [[K p4 name|Kenneth Rolf Albright]], 58, a youth minister from Sealy. [[K p3 name|Trayvon Mack]], 32, is charged with trafficking of persons and compelling prostitution by force.

Ten women were arrested for prostitution. The youngest, [[D p5 name|Camille Boudreaux]], 21, of Lake Charles, La., was in a room rented by another person and stated that she "had to ask" before she gave her date of birth. She refused services.

The recovered juveniles are 13, 15 and 16. They have been placed with CPS. "We do not arrest children for this any more," Sheriff [[K p2 name|Villarreal]] said.

PHOTOS: (1) Command post. (2) Evidence table. (3) [[W p1 photo|Dep. Nava with K. Guillory, recovered from Motel Azul, 8/9]].

Media contact: Lt. [[K p6 name|Shirley Nava]], [[K p6 phone|979-555-0104]].
