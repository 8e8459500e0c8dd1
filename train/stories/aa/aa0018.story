id: aa0018
genre: roster
where: US-AZ
published: 2011-05-25
title: RELEASE & HOLD SHEET, WEDNESDAY
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=accused age=41 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: farm worker under debt charged with criminal impersonation; ICE hold

REL  [[K p3 name|BENALLY, WILSON]]   29  OR  cause [[K p3 id|M-1102]] unlaw. flight   ride here
REL  [[K p4 name|SCHROEDER, GAIL]]   41  $1,000 PAID  [[K p4 id|M-1099]]  disord.
HOLD [[W p1 name|Mixtepec-Santiago, Eleazar]]  19  ICE detainer A[[W p1 id|099-771-240]]  ARS 13-2006 crim imperson. (other man's SS card)  5'1" 120   CELL [[W p1 place|C-7 UPPER]]
      *** [[K p6 name|Ms. Tapahonso]], legal aid, says look again: foreman gave him the card, deducts it, 9 to a trailer at [[W p1 address|Gila Vista Packing camp]], showed them the pistol when one asked to go home, and the books say he still owes $2,200 for the crossing
HOLD [[K p2 name|YODER, CLAYTON]]  50  foreman, same place  USMS, 18 USC 1589   cause [[K p2 id|MJ-11-208]]  NOT in same tank as [[W p1 name|ELEAZAR]]

Sgt on duty: [[K p5 name|Bustamante]]
