id: g-0023
genre: press-release
where: US-ID
published: 2010-12-15
title: City of Twin Falls: Three Promoted, One Retires, One Returns
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=61 protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: promotions; a detective praised for a juvenile case with no one named; a dog

The Twin Falls Police Department is pleased to announce the following, effective January 2.

To Sergeant: [[K p1 name|Esteban Goicoechea]], eleven years on nights. [[K p1 name|Goicoechea]] speaks Basque, Spanish, and, according to his shift, Broncos.

To Detective: [[K p2 name|Lacey Hope Burnham]]. Last year [[K p2 name|Burnham]] closed 41 cases, among them an Internet exploitation matter with victims in five states.

To Lieutenant: [[K p3 name|Will Tanaka]], who'll take over the jail liaison desk and its plants.

Retiring: Captain [[K p4 name|Mark Sharp]], 61. He joined in 1974 with a revolver, a dime for the call box, and one set of cuffs, and he is turning in all three. Coffee Friday at two. He has asked for no cake. There will be cake.

Returning: K-9 Rex, from knee surgery. He's to climb no stairs until March.

"Every one of them answered the phone at 3 a.m.," said Chief [[K p5 name|Juliet Ambrose]]. "Including the dog."

Swearing-in is open to the public, council chambers, 305 Third Avenue East.
