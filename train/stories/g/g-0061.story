id: g-0061
genre: blotter
where: US-NV
published: 2019-07-06
title: LAUGHLIN SUBSTATION — SHIFT LOG — GRAVES
person p1: role=victim age=3 protected=yes why=minor-victim
person p2: role=accused,relative age=- protected=decide why=identifies-protected
person p3: role=victim age=5 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=accused age=41 protected=no why=adult-accused
person p7: role=relative age=- protected=yes why=identifies-protected
screen: none
note: terse capitals; 'GRAVES' is the shift and not a person; the mother's arrest names the children

2302  BRIEFING. SGT [[K p4 name|OKAMOTO]]. 97 DEGREES. REMINDER RE FIREWORKS
2340  DRUNK ON RIVERWALK SINGING TO DUCKS, [[K p6 name|PERCY GAMBOA]], 41, BULLHEAD. CITED, SENT HOME IN CAB. DUCKS OK
0015  PKG STRUCTURE LVL 3, COLORADO PALMS CASINO. VALET [[K p5 name|ISRAEL TUPOU]] HEARD TAPPING. TWO JUVS IN LOCKED [[W p1 vehicle|GRN DODGE CARAVAN, AZ/ KDD 0918, STICKER "PROUD MOM OF A HUALAPAI WARRIOR"]]. [[K p5 name|TUPOU]] BROKE WINDOW W/ LUG WRENCH
0017  JUV 1 FEMALE 5 STATES "IM [[W p3 name|ROSIE]] AND I'M IN CHARGE." WAS FANNING JUV 2 MALE 3 W/ A COLORING BOOK. INTERIOR 104
0021  MEDICS. JUV 2 LETHARGIC, WATER, AC, CAME ROUND, ASKED FOR HIS FROG
0033  MOTHER LOCATED AT SLOTS, [[D p2 name|WATAHOMIGIE, LORRAINE SUE]], DOB [[D p2 birthdate|2/19/91]]. STATED 20 MIN. VIDEO SHOWS 1 HR 50. CHILD NEGLECT X2. EVENT [[D p2 id|190706-000218]]
0110  CPS ENROUTE FROM HENDERSON, 90 MIN. KIDS WITH VALET STAFF AND ABOUT 11 STUFFED ANIMALS
0145  GRANDMOTHER CALLED FROM [[W p7 address|HORSE FLAT RD]], PEACH SPRINGS, [[W p7 name|BEULAH]] WILL DRIVE TONIGHT. ADV [[W p1 name|TOBIN]] HAS A HEART THING, NEED THE DROPS IN THE VISOR. DROPS LOCATED
0150  DROPS TO HOSP CODE 3
0405  GRANDMOTHER ARR. BOTH ASLEEP ON HER IN LOBBY. SGT [[K p4 name|OKAMOTO]] GOT THE FROG OUT OF EVIDENCE
