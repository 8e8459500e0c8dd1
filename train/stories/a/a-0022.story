id: a-0022
genre: blotter
where: US-VT
published: 2019-02-28
title: Police notes
person p1: role=accused age=46 protected=no why=adult-accused
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=16 protected=yes why=juvenile-accused
screen: none
note: two adults by name; a 16-year-old cited to family court, whose plate and school club single him out

DUXMERE — State police cited [[K p1 name|Norman Pelkey]], 46, of Barre, for driving with a suspended license on Feb. 22. He explained that he was on his way to get it unsuspended.

EAST DUXMERE — A sugarhouse on Tice Road was entered between Thursday and Saturday. Missing: two gallons of Grade A and a chair.

DUXMERE VILLAGE — [[K p2 name|Kendra Sumner]], 31, was arrested on a warrant for failure to appear. Trooper [[K p3 name|Giles Lafountain]] found her at the Laundromat. She was permitted to move her load to the dryer.

DUXMERE — Following a crash into the covered bridge, a 16-year-old was cited into the family division for leaving the scene and gross negligent operation. The vehicle was [[W p4 vehicle|an orange Subaru Crosstrek with a Nordic ski team sticker and the plate GLYDE]]. No one was hurt; the bridge, 1871, was.
