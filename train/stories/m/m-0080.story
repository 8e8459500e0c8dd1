id: m-0080
genre: roster
where: US-KS
published: 2017-02-07
title: RENO CREEK COUNTY JAIL — BOOKED & RELEASED, WEEK OF JAN 30
person p1: role=accused age=28 protected=no why=adult-accused
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=accused age=67 protected=no why=adult-accused
person p5: role=accused age=33 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; adults only with everything a jail prints, height, tattoos, plate, employer

Undersheriff [[K p6 name|Jordan Friesen]]   |   [[K p6 address|210 W. Avenue B]]   |   [[K p6 phone|620-555-0101]]   |   [[K p6 email|jfriesen@renocreekso.gov.example]]

[[K p1 id|17-00214]]  [[K p1 name|BECKER, HOUSTON TYLER]]  DOB [[K p1 birthdate|09/04/1988]]  6-01 210 BRO/BLU  SCR [[K p1 body|L KNEE]]  TAT [[K p1 body|"JAYHAWK" R CALF]]
  ADDR [[K p1 address|RR 1 BOX 40B, SYLVIA]]   EMP [[K p1 employer|COOP ELEVATOR]]   CHG: DUI 2ND; TRANSP OPEN CONT.   VEH [[K p1 vehicle|07 DODGE RAM KS 418 GXN]]   BOND 1500 CS
[[K p2 id|17-00219]]  [[K p2 name|NGUYEN, HOA VAN]]  DOB [[K p2 birthdate|12/12/1965]]  5-05 140 BLK/BRO
  ADDR [[K p2 address|3401 E 4TH, LOT 16]]   EMP [[K p2 employer|CARGILL]]   CHG: FTA (SPEEDING)   BOND 150 – PD BY DAUGHTER
[[K p3 id|17-00223]]  [[K p3 name|LITTLE-RAVEN, SKYE A]]  DOB [[K p3 birthdate|30 JUN 94]]   5-07 155 BLK/BRO  TAT [[K p3 body|FEATHER, NECK]]
  ADDR [[K p3 address|HASKELL, LAWRENCE (STUDENT)]]   CHG: CRIM TRESPASS (DRILL SITE)   OR   NOTE: 11 OTHERS CITED, NOT BOOKED
[[K p4 id|17-00225]]  [[K p4 name|UNRUH, MENNO J]]  DOB [[K p4 birthdate|3-3-49]]   5-10 165 WHI/BLU
  ADDR [[K p4 address|THE HOUSE N OF THE ALEXANDERWOHL CEMETERY]]   CHG: CRIM DAMAGE (NEIGHBOR'S DRONE)   REL: SIGNED   NOTE: SUBJ BROUGHT DRONE
[[K p5 id|17-00231]]  [[K p5 name|ESPINOZA, DELFINA]]  DOB [[K p5 birthdate|05/28/1983]]   5-02 128 BRO/BRO
  ADDR [[K p5 address|MIDWAY MOTEL 8]]   CHG: WORTHLESS CHECKS x4   BOND 2500   HOLD: SEDGWICK CO WARRANT [[K p5 id|16CR3320]]

ERRATA – last week's sheet had [[K p7 name|HOUSTON K. BECKER]], the dentist, for [[K p1 name|Houston T. Becker]], of this one. Dr. [[K p7 name|Becker]] has never been in our jail except for teeth. We regret it.
