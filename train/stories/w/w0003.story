id: w0003
genre: news
where: US-GA
published: 2022-07-02
title: Blueberry crew leader told pickers the bus home cost $3,000
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=accused age=51 protected=no why=adult-accused
screen: labor-trafficking
note: the mother's name, the cap and the bunk; the accused's truck stays

ALMA, Ga. — They counted the days on the cinder block with a nail. On the wall by [[W p1 address|bunk 14 of the old Pridgen schoolhouse camp]] a picker of 22 had scratched 71 lines when the deputies came.

[[K p2 name|Rogelio Santillan]], 38, who drove the crews in [[K p2 vehicle|a green Blue Bird bus lettered SANTILLAN & SONS]], kept every man's visa in a fishing-tackle box, said Bacon County Investigator [[K p3 name|Terrell Eason]]. A picker who wished to leave owed $3,000 for "the bus home," and two who walked off were brought back at the point of a shotgun.

[[K p2 name|Santillan]], of [[K p2 address|407 Tram Road, Nicholls]], and [[K p5 name|Joel Crosby]], 51, who owns the packing shed, are charged with forced labor.

The young man, in a [[W p1 other|Cruz Azul cap with one ear flap]], spoke through a volunteer. He is a baker's son from Veracruz. He had H-2A card [[W p1 id|ending 6-6-1-0]], he said, and he knew that number as one knows a birthday; his own is [[W p1 birthdate|the day after All Souls', 1999]]. His first call was to [[W p4 name|Doña Ofelia Xolo]], his mother, whose tortilla stand [[W p4 address|opposite the Santa Lucía well]] has a telephone.

"[[W p1 name|Chucho]], did you eat?" she said. He put the phone on speaker so all could hear.

Anyone with knowledge of the camp may call [[K p3 name|Eason]] at [[K p3 phone|912-555-0139]].
