id: aa0100
genre: roster
where: US-KS
published: 2023-01-20
title: County dispatch + jail, single sheet (generated 01/20/2023 05:59)
person p1: role=victim,accused age=34 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=accused age=44 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=31 protected=no why=adult-accused
person p8: role=victim age=- protected=yes why=trafficking-victim
screen p1: labor-trafficking misidentified=yes
screen p8: labor-trafficking
note: roofers / construction labour; Honduran; driving without licence; 2 systems mixed

E911  0317  Trf stop K-156 mp 12. White Transit, 9 occ, 6 seats. Driver is not the guy on the license.
E911  0326  Sgt [[K p5 name|PELTZER]] requests interp, Spanish, and another vehicle as "they all want out at once".
E911  0341  Interp [[K p6 name|Sister Inés]] by phone. Relays: driver, 34, doesn't drive, was told drive. Roofing outfit out of Wichita. The boss has them 14 hrs, told them they owe for the van and the ladder and the motel and [[W p8 name|Carlos]]'s arm, and he has the paper w/ their kids' addresses.

JAIL 0405  [[W p1 name|PINEDA AMADOR, WILMER]]  H/M 34 5'5" 140  KSA 8-2,102 NO DL; 21-5824 FALSE DOC   [[W p1 id|J23-0061]]   $1,500
JAIL 0407  [[K p3 name|RUSH, COLBY]]     W/M 22 5'11" 180   DUI     [[K p3 id|J23-0062]]   $750
JAIL 0410  [[K p4 name|ABARCA, MELVIN]]   H/M 44 5'9" 190   FTA, fence      [[K p4 id|J23-0063]]   $400
JAIL 0528  [[K p2 name|TEMPLIN, GARY L]]   W/M 49 6'2" 230   KSA 21-5426   [[K p2 id|J23-0064]]   $150,000     (came to bond out [[W p1 id|0061]] w/ cash & asked "which of mine you got")
JAIL 0540  [[K p7 name|DOBBS, TAMIKA]]   B/F 31 5'6" 150   Bat LEO (spat coffee)   [[K p7 id|J23-0065]]   ROR

Remark [[W p1 id|0061]]: [[W p1 name|WILMER]] sleeps [[W p1 address|rm 14 Wheatland Motel, 5 to the room]]. Please un-book in a.m. HSI called. Left arm in a sling made of a roofing tarp? that's [[W p8 name|Carlos]], in the ER.
