id: ah0046
genre: press-release
where: US-SC
published: 2009-09-17
title: Sheriff asks help in finding two who fled Orangeburg farm camp
person p1: role=victim,missing age=20 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=66 protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: release means to help a fled victim but publishes what the crew boss needs; Haitian brother and sister; the girl's place betrayed; farmer K

ORANGEBURG COUNTY SHERIFF'S OFFICE
September 17, 2009 — with correction

Sheriff [[K p5 name|Barney Dukes Salley]] said today that crew leader [[K p3 name|Jean-Robert Casimir]], 42, and his partner, [[K p4 name|Tonya Renee Funderburk]], 39, have been arrested for trafficking in persons for forced labor.

On the night of September 12 a brother and sister from Gonaïves walked off a sweet-potato camp. The sister, 15, was found on Monday asleep in a church. She told deputies that her brother and she had dug potatoes from May on, that [[K p3 name|Casimir]] took back in rent and "papers" whatever he paid, that he carried a machete in the rows, and that he had told her brother what he would do to her if there were fewer than 90 boxes. They slept at [[W p1 address|the old Shuler schoolhouse, Neeses Highway]].

Her brother has not been seen since. He isn't in any trouble. The office would like to find him before friends of [[K p4 name|Ms. Funderburk]]'s do.

LOOK FOR: [[W p1 name|Wisler Jean-Baptiste]], 20. 6'2", thin. [[W p1 body|Two fingers short on the right hand]]. Blue Clemson cap. He speaks Creole and a little Spanish. He'll answer to [[W p1 alias|Ti Wis]]. He may try to reach a cousin at [[W p1 place|the poultry plant in Batesburg]]. He may be carrying his sister's Bible, marked [[W p2 name|Mirlande]].

Grower [[K p7 name|Furman Hutto]], 66, who paid [[K p3 name|Casimir]] by the box and says that he never went up to the schoolhouse, has given investigators his ledgers. "I asked were they treated right and I was told they were," [[K p7 name|Hutto]] said. He has offered $1,000 for word of [[W p1 name|Wisler]].

Pastor [[K p8 name|Eugenia Moultrie]], who found the girl, said: "I came to turn on the heat for Wednesday supper. There's a child under the piano. I asked what's your name, and she says, 'Are you Miss [[K p4 name|Tonya]]'s friend?' I said, 'Baby, I'm nobody's friend till I've had coffee.'"

Captain [[K p6 name|Quincy Adeleke]] is in charge: [[K p6 phone|803-555-0129]]. Warrants are [[K p3 id|K-441207]] and [[K p4 id|K-441208]]. Bond was denied. [[K p6 name|Adeleke]] asks that Creole speakers volunteer.

CORRECTION, 4 PM. The earlier sheet gave the name of the juvenile and where she's staying. Stations that have already read "[[W p2 name|Mirlande Jean-Baptiste]], in the care of the Methodist parsonage at [[W p2 place|Cope]]," are asked not to read it again. She's been moved. Sheriff [[K p5 name|Salley]] has spoken with the clerk.

LATER, 9 PM. Found! Mr. [[W p1 name|Jean-Baptiste]] walked into the Lexington substation with the Bible. He asked first for her, and then for a sandwich. The reward goes, by his wish, to the piano. Discard all previous: [[W p1 photo|wisler_flyer.pdf]], [[W p2 photo|mirlande_intake.jpg]].
