id: o-0010
genre: roster
where: US-AZ
published: 2012-07-02
title: CUSTODY REPORT — 24 HRS ENDING 0600
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=61 protected=no why=adult-accused
person p4: role=accused age=19 protected=no why=adult-accused
person p5: role=accused age=35 protected=no why=adult-accused
person p6: role=accused age=52 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen: none
note: jail roster, adults on ordinary charges with dates of birth, booking numbers and streets: all stay

[[K p5 name|ACOSTA-VILLA]], see [[K p5 name|VILLA]]

[[K p1 name|BEGAYE, LORENZO]]   DOB [[K p1 birthdate|03/19/1968]]   44 M
Bkg [[K p1 id|12-J-07741]]   Agg DUI, susp lic   $5,000   Arr: DPS, I-40 mp 211

[[K p2 name|HOLLOWAY, CHASE ALLEN]]   DOB [[K p2 birthdate|11/02/1982]]   29 M
Bkg [[K p2 id|12-J-07742]]   Burglary 3 (2 cts), poss burg tools   $12,500   [[K p2 address|4410 E Mesquite Ln #9]]

[[K p3 name|NGUYEN, TUAN VAN]]   DOB [[K p3 birthdate|01/30/1951]]   61 M
Bkg [[K p3 id|12-J-07743]]   FTA, orig chg illegal dumping   $250   REL 0412 OR

[[K p4 name|SUMMERS, BRIANNA JO]]   DOB [[K p4 birthdate|06/14/1993]]   19 F
Bkg [[K p4 id|12-J-07744]]   Shoplifting, false info to LEO   $1,000   Note: gave name of sister first, sister called jail

[[K p5 name|VILLA, RAMON ACOSTA]]   DOB [[K p5 birthdate|09/09/1976]]   35 M
Bkg [[K p5 id|12-J-07745]]   Agg aslt w/ deadly wpn (pool cue)   NO BOND   Victim adult male treated and released

[[K p6 name|YELLOWHORSE, DWIGHT]]   DOB [[K p6 birthdate|12/25/1959]]   52 M
Bkg [[K p6 id|12-J-07746]]   Disord conduct   TIME SERVED   Property returned: 1 belt, 1 harmonica

Total in custody 318. Beds 300. Prepared by Det Ofc [[K p7 name|R. Quintero]], reviewed Sgt [[K p8 name|A. Pawlak]].
"[[K p2 name|CHASE]]" in line 2 is the man's first name, not a 2nd charge. Please stop calling. — [[K p7 initials|RQ]]
