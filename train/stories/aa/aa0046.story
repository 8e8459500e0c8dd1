id: aa0046
genre: roster
where: US-TX
published: 2014-10-17
title: COMAL BEND COUNTY JAIL — DAILY POPULATION CHANGE — 16 OCT 2014
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=62 protected=no why=adult-accused
person p5: role=accused age=19 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=44 protected=no why=adult-accused
person p9: role=relative age=36 protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: Texas 17 is an adult for criminal law, so she is booked among adults; long roster; mother named in contact line

P U B L I C   L I S T
SO NUM     NAME                            R/S   HT   WT   OFFENSE / STATUTE                     BOND

[[K p3 id|0088412]]    [[K p3 name|AGUILAR, HECTOR NOE]]             H/M   508  181  DWI 2ND  PC 49.09                     3,000 SB
           IN 2210  ARR DPS  REM: VEH TO KOTHMANN TOW.  WIFE WILL BRING CPAP
[[K p8 id|0041177]]    [[K p8 name|BRIDGES, PAMELA]]                 W/F   503  155  FTA/HOT CHECK X 7             2,114 CASH
           IN 1540  ARR CONST 2  REM: SAYS EX WROTE 4 OF THE 7
[[W p1 id|0090233]]    [[W p1 name|CEDILLO, ARIANA MARISOL]]         H/F   500  098  PROSTITUTION PC 43.02; FTI   1,500
           DOB [[W p1 birthdate|19970228]]  IN 0155  ARR NBPD  CASE [[W p1 id|14-33981]]
           REM: 17, ADULT FOR CHARGE.  TOLD NURSE SHE'S BEEN "WORKING FOR [[K p2 name|TREY]]" SINCE 8TH GRADE, HE TAKES THE APPTS ON HIS PHONE AND GIVES HER $20 FOR FOOD.  QUARTER-SIZE BURN [[W p1 body|INSIDE R WRIST]].  CONTACT: MOTHER [[W p9 name|MARISOL]], LAUNDRY AT [[W p9 employer|FAUST HOTEL]].  JUV PROB SAYS NOT THEIRS.  CPS SAYS CALL MON.
[[K p4 id|0012005]]    [[K p4 name|DIETERT, OTTO F]]                 W/M   511  240  TERR THREAT (OF A COUNTY MOWER)   PR
           IN 1102  OUT 1410
[[K p2 id|0079981]]    [[K p2 name|PETTWAY, TREY DESHAUN]]           B/M   602  205  COMPEL PROST  PC 43.05; TRAFF  PC 20A.02     250,000
           DOB [[K p2 birthdate|19840611]]  IN 0230  ARR NBPD  REM: KEEP SEPARATE FM [[W p1 id|0090233]]
[[K p5 id|0090235]]    [[K p5 name|ZAPATA, KEVIN]]                   H/M   509  140  MIP; EVADING ON FOOT; FELL     500
           IN 0310  REM: ANKLE

TOTALS   IN 6   OUT 1   COUNT 231
JAIL ADM LT [[K p6 name|DORIS WIEDENFELD]].   MAG'D BY JP [[K p7 name|RUBEN OCHOA]]

Note added in pen on the copy in the lobby: "[[W p1 name|Cedillo]] girl" is [[W p1 name|Ari]] who bagged groceries at [[W p1 employer|Handy Andy]]. Somebody go get her.
