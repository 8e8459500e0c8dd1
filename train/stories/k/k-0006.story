id: k-0006
genre: roster
where: US-NV
published: 2012-02-06
title: WASHOE CO. DETENTION – BOOKINGS 02/05/2012 0001–2359
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=victim,accused age=17 protected=yes why=trafficking-victim
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=accused age=31 protected=no why=adult-accused
person p5: role=accused age=60 protected=no why=adult-accused
screen p2: sex-trafficking-minor misidentified=yes
note: jail table with a girl of 17 booked for soliciting; the others are adults and stay; the arrest name is hers as well

NAME / AGE / CHARGE / BAIL / ARR AGY
[[K p1 name|ALDERETE, RUBEN P]] / 45 / FTA TRAFFIC / $640 / SPD
[[W p2 name|KEANE, SHAUNICE M]] / 17 / SOLICIT PROSTITUTION; FALSE INFO TO PO / NO BAIL – JUV HOLD / RPD
   aka [[W p2 alias|DIAMOND]]; gave dob [[W p2 birthdate|11/30/89]] true dob [[W p2 birthdate|11/30/94]]; bkg# [[W p2 id|12-001877]]; marks: [[W p2 body|L NECK "KINGPIN"]]; adv. undercover det. "my daddy has my phone", $150 turned over to male in gray Charger, not located. Xfer Wittenberg Hall.
[[K p3 name|LUM, JEREMY T]] / 23 / DUI 1ST / $1,005 / NHP
[[K p4 name|PEREIRA-SOTO, EDGAR]] / 31 / BATTERY, CASINO PATRON / $3,000 / RPD
[[K p5 name|WINSLOW, PATRICIA JEAN]] / 60 / PETIT LARCENY (SLOT VOUCHER $41) / OR / SPD

TOTAL 5  M 3  F 2
