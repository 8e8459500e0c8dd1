id: f-0066
genre: press-release
where: US-AR
published: 2016-09-14
title: Seven charged in online undercover operation
person p1: role=accused age=32 protected=no why=adult-accused
person p2: role=accused,official age=45 protected=no why=adult-accused
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=accused age=59 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=- protected=no why=adult-accused
screen: none
note: a decoy "girl of 14" does not exist; her invented handle stays; adults only

OFFICE OF THE PROSECUTING ATTORNEY, 19TH-A JUDICIAL DISTRICT

Prosecutor [[K p5 name|Leland Dunaway]] today filed informations against seven men who, he said, "came to a rented house in Siloam with candy, wine coolers, and in one instance a kitten, to meet a girl of 14 who was in point of fact a 38-year-old deputy with a knee replacement."

No child was at any time involved. The account used, @sparklemaddie02, was made up by detectives and has been closed.

Charged with internet stalking of a child, Class Y felony:

[[K p1 name|Nathan Cole Overturf]], 32, Gentry, warehouse worker.
[[K p2 name|Lt. Barry Dean Maddox]], 45, Decatur, fire department (on leave).
[[K p3 name|Sione Fonua Taufa]], 26, Springdale, student.
[[K p4 name|Clifford Prosser]], 59, Kansas, Okla., retired. (Kansas is a town. We have been asked.)
[[K p7 name|Bikram Thapa Magar]], Bentonville.

Two more will be named upon arrest.

[[K p6 name|Deputy Angie Maddox-Ruiz]], who played the girl and isn't related to the [[K p2 name|Maddox]] charged, said that what stayed with her was how polite they'd been. "They all asked what I was learning in school," she said.

The kitten has been adopted by dispatch.

Bond hearings Friday, 1:30 p.m. An information is only an accusation.
