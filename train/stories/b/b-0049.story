id: b-0049
genre: blotter
where: US-WI
published: 2022-10-06
title: POLKA LAKE P.D. BLOTTER — WEEK 39
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=accused age=60 protected=no why=adult-accused
screen: none
note: nothing to protect; all caps; anonymous juveniles; OCR noise

MON 0810  LOOSE EMU, CTH Q.  OWNER [[K p2 name|VERNA SCHMIDLKOFER]] ADVISED, STATES IT IS NOT LOOSE IT IS "OUT".

TUE 2l45  TRAFFlC STOP.  [[K p1 name|CODY J. HALVERSEN]], 29, OF WAUPACA, OWI 1ST, BAC .14. CAR FULL OF GOURDS.

WED 1530  JUVENILES THROWING CRABAPPLES AT BUS.  SPOKEN TO.  APOLOGIZED. HELPED SWEEP.

THU 0330  EMU.

THU 1900  DISORDERLY, VFW FISH FRY.  [[K p4 name|EUGENE PRZYBYLSKI]], 60, OBJECTED TO THE COLESLAW WITH HIS HANDS.  CITED. BARRED TIL ADVENT.  OFC [[K p3 name|LOR]] REQUESTED CLEAN SHlRT.

SAT 1100  [[K p2 name|SCHMIDLKOFER]] CALLED TO ASK IF WE HAVE HER EMU.  WE DO.

SUN  NO CALLS. PACKERS.
