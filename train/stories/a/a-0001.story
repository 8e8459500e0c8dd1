id: a-0001
genre: blotter
where: US-TX
published: 2008-05-13
title: CALLAWAY BEND POLICE LOG, MAY 5-11
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: all caps; the minor is one line among petty items; first name again later as a lone word

MON 0710 — LOOSE HORSE ON FM 1187. RETURNED TO OWNER.

MON 2215 — [[K p3 name|DARRELL WAYNE TOLAR]], 22, ARRESTED FOR PUBLIC INTOXICATION IN THE DRIVE-THRU OF THE TAQUERIA ON BOWIE. HE WAS ON FOOT.

TUE 0130 — TWO SUBJECTS REMOVED FROM RM 9, TUMBLEWEED COURTS. [[W p1 name|ESMERALDA RUIZ TREVINO]], 15, OF DEL RIO, PROSTITUTION. [[K p2 name|OSCAR LEE MAPLES]], 38, POSS. CONTROLLED SUBSTANCE PG 1. [[K p2 name|MAPLES]]' PROPERTY: $340 CASH, TWO CELL PHONES, ONE GIRL'S SCHOOL I.D. ([[W p1 school|DEL RIO FRESHMAN CAMPUS]]). JUV. STATES SHE "WORKS OFF" HER RIDE.

WED 1600 — [[K p4 name|MRS. IRMA DEAL]] REPORTS HER RIDING MOWER STOLEN. LOCATED BEHIND HER SON'S HOUSE. CIVIL.

THU 0900 — CPS CALLED BACK ABOUT THE [[W p1 name|TREVINO]] JUV. NO BED. CARRIED TO COUNTY DETENTION BY SGT. [[K p5 name|HOLUB]], CAUSE NO. [[W p1 id|JV-08-0093]].

FRI 2340 — NOISE, COTTON GIN LOFTS. ADVISED.

SAT 1415 — MALE CALLED THE DESK THREE TIMES ASKING WHEN "[[W p1 name|ESME]]" GETS OUT. SAID HE WAS AN UNCLE. COULD NOT GIVE HER BIRTHDAY.

SUN — QUIET.
