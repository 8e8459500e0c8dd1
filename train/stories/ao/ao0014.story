id: ao0014
genre: roster
where: US-LA
published: 2009-07-21
title: Bayou Chene Parish Jail: Weekend bookings
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=accused age=54 protected=no why=adult-accused
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=accused age=45 protected=no why=adult-accused
person p6: role=accused age=31 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=accused age=36 protected=no why=adult-accused
screen p6: none
note: nothing to protect; adult bookings for ordinary crime, one adult arrested for prostitution with no sign of force (screen none), names that are words

SHERIFF [[K p8 name|HARLAN J. FONTENOT]]
Period: Fri 07/17/09 1800 to Mon 07/20/09 0600. Booked: 7. Released: 5. Prepared for the press by [[K p7 name|Sgt. Vanessa Batiste]], records, [[K p7 phone|985-555-0116]]

[[K p1 name|BROUSSARD, TODD ALLEN]]  DOB [[K p1 birthdate|03-22-71]]  [[K p1 address|137 Cypress Knee Rd]]
Inmate [[K p1 id|#0907-212]]. Simple burglary (3 cts.), theft of an outboard. Bond set at $15,000. Scar L forearm, tattoo "MOM".

[[K p2 name|MARCH, CLEMENTINE]]  DOB [[K p2 birthdate|10-01-54]]  [[K p2 address|9 Church St.]]
Inmate [[K p2 id|#0907-213]]. Issuing worthless checks. Paid in full Saturday. Released 1120. Mrs. [[K p2 name|March]] wished it noted that the checks were for feed.

[[K p3 name|NGUYEN, HUNG VAN]]  DOB [[K p3 birthdate|05-12-82]]  [[K p3 address|F/V Miss Cecile, Shell Landing]]
Inmate [[K p3 id|#0907-214]]. Taking shrimp in closed season; resisting by flight (boat). Bond $1,000, posted by captain. Boat seized.

[[K p4 name|ANTOINE, JADARIUS]]  AKA [[K p4 alias|"PEANUT"]]  DOB [[K p4 birthdate|12-30-86]]  [[K p4 address|222 Railroad Ave, rear]]
Inmate [[K p4 id|#0907-215]]. Aggravated battery (pool cue). No bond until hearing. Victim treated and released.

[[K p5 name|GUIDRY, RUSSELL "RUSTY"]]  DOB [[K p5 birthdate|08-08-63]]  [[K p5 address|4410 Hwy 317]]
Inmate [[K p5 id|#0907-216]]. DWI third; battery of a police officer; indecent remarks to same. Bond $25,000.

[[K p6 name|LEBLANC, CRYSTAL MARIE]]  DOB [[K p6 birthdate|01-15-78]]  [[K p6 address|Acadian Motor Court #4]]
Inmate [[K p6 id|#0907-217]]. Prostitution; possession of marijuana. Bond $750, posted self, cash. Stated that she works for herself, keeps her own earnings, sets her hours, and would like her lighter back. Screened under the Governor's form by [[K p7 name|Sgt. Batiste]]: all answers no. Released 0310 Sunday.

[[K p9 name|DOUCET, FR. ALCIDE]]  DOB [[K p9 birthdate|02-28-73]]  [[K p9 address|rectory, St. Rita]]
Inmate [[K p9 id|#0907-218]]. Disturbing the peace, one count, bell ringing at 0200. Released to the Bishop.

NOTES
[[K p1 name|Broussard]] states that the outboard was his brother's and that the brother is dead. To be checked with the Clerk.
[[K p4 name|Antoine]]'s grandmother brought glasses. Accepted.
[[K p3 name|Nguyen]] needs Vietnamese interpreter Tuesday, Division B, 0900. Nobody is to use the cook.
[[K p5 name|Guidry]] apologized to all on Sunday, incl. the trusty and a vending machine.
[[K p6 name|Leblanc]]: lighter found, in envelope.

Corrected copy. In the list sent at 0615 the [[K p2 name|Clementine]] above was shown as [[K p2 name|"MARSH"]], and the priest was given the pool cue. We regret. Sheriff [[K p8 name|Fontenot]] regrets too.
