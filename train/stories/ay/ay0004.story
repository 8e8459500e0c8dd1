id: ay0004
genre: roster
where: US-NC
published: 2012-05-19
title: Operation Clean Curb: arrests, Gastonia, May 17
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=61 protected=no why=adult-accused
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=accused age=33 protected=no why=adult-accused
person p6: role=accused age=50 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen p4: none
screen p5: none
note: adult prostitution sting with no sign of force, the two women say they work for themselves; names and numbers of adult arrestees stay

GASTONIA POLICE DEPARTMENT -- VICE AND NARCOTICS
Arrests of Thursday 05/17/2012, 1800-2330 hrs. Franklin Blvd. corridor
Public copy. Released by [[K p7 name|Capt. D. R. Stowe]]. Any questions to Capt. [[K p7 name|Stowe]], 704-555-0136.

SOLICITING PROSTITUTION (N.C.G.S. 14-204)

[[K p1 name|HOFFMAN, GERALD WAYNE]]  W/M  age 44
  [[K p1 address|2217 Kendrick Rd]], Gastonia. Occ: [[K p1 employer|HVAC, Piedmont Air]]. Arrest no. [[K p1 id|12-04471]]
  Veh: [[K p1 vehicle|white Ford E-150, NC tag WTR-0155]]
  $1,000 unsecured

[[K p2 name|PATEL, NIRAV S.]]  A/M  age 38
  Charlotte. Arrest no. [[K p2 id|12-04472]]. Cited and released.

[[K p3 name|LOWERY, THOMAS EARL JR]]  B/M  age 61
  [[K p3 address|Trailer 9, Crowders Mtn. Pk]], Kings Mountain. Arrest no. [[K p3 id|12-04475]]
  Note: subj. had grandson's car seat in vehicle, empty. No child present.

PROSTITUTION

[[K p4 name|GRIGG, TAMMY LYNN]]  W/F  age 29
  [[K p4 address|418 W. Second Ave]], Apt 3. Arrest no. [[K p4 id|12-04473]]
  AKA [[K p4 alias|"Tam"]]. Tattoo: [[K p4 body|rose, L shoulder]]
  Screened by [[K p8 name|Det. Y. Mendenhall]] with the department's 22-question form. Subj. states she works for herself, rents her own apartment, keeps what she earns and has her own phone and license in her purse. States no one sent her or brought her. Drove own vehicle. No adult or juvenile associate located. Declined referral. Advised "I'm grown."

[[K p5 name|OXENDINE, CHERYL A.]]  I/F  age 33
  Lumberton. Arrest no. [[K p5 id|12-04474]]
  Same screening, [[K p8 name|Mendenhall]]. Subj. posts own ad, sets own price; showed detective the account. Asked if she had started before 18, answered no, at 31, after mill layoff. [[K p5 name|Oxendine]] took a card for the health department.

OTHER

[[K p6 name|RUDISILL, KEITH ALLEN]]  W/M  age 50
  Night clerk, [[K p6 employer|Carolina Rest Motor Court]]. Maintaining a place for prostitution. Arrest no. [[K p6 id|12-04476]]. States he took $10 per room "over the rate" and did not know names. [[K p4 name|Grigg]] and [[K p5 name|Oxendine]] both state that [[K p6 name|Rudisill]] had no part in what they did.

SUMMARY FOR PRESS
Six adults arrested. No juveniles encountered. No trafficking victims identified. [[K p8 name|Det. Yolanda Mendenhall]] interviewed each of the women alone, with a victim advocate in the next room, before any charge was taken out. [[K p2 name|Patel]], [[K p1 name|Hoffman]] and [[K p3 name|Lowery]] are to appear June 11 in District Court, 325 N. Marietta St.

Photographs of those arrested are at the front desk. [[K p1 photo|hoffman_g_0517.jpg]] [[K p6 photo|rudisill_k_0517.jpg]]

CORRECTION 05/18: In the earlier copy, [[K p2 name|Nirav Patel]] was shown as 83. He is 38.
