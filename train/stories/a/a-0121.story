id: a-0121
genre: news
where: US-AL
published: 2013-06-19
title: Truck stop patrol nets 7
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=20 protected=decide why=trafficking-victim
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=accused age=43 protected=no why=adult-accused
person p5: role=accused age=37 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p2: unclear
screen p5: none
note: officer has the same surname as the minor and the captain the same first name; several standings in one arrest list

BESSEMER RIDGE — Deputies working the truck stops along I-20/59 made seven arrests between Friday night and Sunday morning, Capt. [[K p6 name|Shelby Dollar]] said.

Charged with loitering for prostitution: [[W p1 name|Shelby Jean Hargett]], 17, of Bogalusa, La.; [[D p2 name|Mariah Coates]], 20, of Bogalusa, La.; and [[K p5 name|Tonya Renee Black]], 37, of Bessemer.

Charged with promoting prostitution in the third degree: [[K p3 name|Dexter Lavon Reese]], 39, of Slidell, La. Charged with possession of a controlled substance: [[K p4 name|Phil Kuykendall]], 43, a driver, of Muncie, Ind. Two men were cited for parking.

Deputy [[K p7 name|Ron Hargett]] wrote up the first three. He was asked about it. "We're not kin that I know of, and I checked," he said.

According to his report, both of the Louisiana residents came with [[K p3 name|Reese]] in a motor home. The older one "wanted to know if her daddy was locked up" and, when told yes, "started crying and asked who was going to feed us." It wasn't clear to him whether she was happy.

The younger had [[W p1 alias|"Peanut"]] inked on her hand in ballpoint. "I asked if that was her name," [[K p7 name|Hargett]] wrote. "She said it's what she answers to."

[[K p5 name|Black]], who's well known to the department, has a room in town, no one to answer to, and a court date she says she'll keep. [[W p1 name|Shelby Hargett]] could not make bail of $1,000.

"The message is, go through Alabama," Capt. [[K p6 name|Dollar]] said. "Don't stop."
