id: l-0069
genre: press-release
where: US-LA
published: 2015-02-19
title: Carnival enforcement: 41 vice arrests, St. Roch Parish task force
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim,accused age=15 protected=yes why=trafficking-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=37 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=49 protected=no why=adult-accused
person p8: role=accused age=25 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor misidentified=yes
screen p8: none
note: 17 was adult in Louisiana; sisters; the 15-year-old unnamed but the older sister's full name and the shared surname identify her; adult dancer by choice; buyer a state trooper from elsewhere

NEW ORLEANS: Deputies and troopers assigned to the St. Roch Parish Carnival task force made 41 arrests between Lundi Gras and Ash Wednesday for crime against nature by solicitation, prostitution and related.

Notable:

(a) [[K p7 name|Trooper Wade Ellender]], 49, of another state's highway patrol, in costume (a crawfish). Paid $200. Regrets it.

(b) [[K p8 name|Fleur Dominique Batiste]], 25, dancer. Third offense. Advised agents that she has worked for no one since she was 21 "and not for that fool either." No indication of third-party control.

(c) [[W p1 name|Domonique Arceneaux-Hill]], 17, adult by statute, and a 15-year-old sister. The pair was on the trooper's other arm. Both stated that they were in town "with our manager" [[K p3 name|Kelvin "Suge" Rideau]], 27, from Beaumont, and must bring him $1,000 a night each during Carnival. The elder was booked into the parish prison under folder no. [[W p1 id|2463118]]. The younger, who was biting, was brought to [[W p2 place|the Youth Study Center]]; for reporters asking, we don't name juveniles.

(d) [[K p3 name|Rideau]] was booked for pandering, then released in error. He's driving [[K p3 vehicle|a silver Maxima, Texas tag]].

(e) [[K p4 name|Eugene Pavlovich]], 37, bead vendor. Unrelated. He just kept following us.

Colonel [[K p5 name|Lucien Thibodaux]]: "Mardi Gras is for families."

Correction, 2:40 p.m.: in the first version of (c) we wrote that "[[W p2 name|Kamry Hill]] was brought to the center." Outlets are asked to disregard. — PIO [[K p6 name|Tasha Guillory]]
