id: l-0043
genre: roster
where: US-TX
published: 2016-04-11
title: ECTOR COUNTY LAW ENFORCEMENT CENTER :: RECENT BOOKINGS (public view)
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=accused age=26 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=57 protected=no why=adult-accused
person p7: role=accused age=51 protected=no why=adult-accused
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=accused age=64 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p4: none
note: 17 is an adult in Texas criminal law; web roster with URL slug; narrative teaser for one inmate; two other women, one an oil-town escort by choice

Records refresh every 15 min. Presumed innocent. Sponsor: A-Able Bail.

▸ [[K p6 name|ARMENDARIZ, JESUS H]] · M · 57 · public intox · $200
▸ [[W p1 name|BLANKENSHIP, CHEYENNE RAE]] · F · 17 · PROSTITUTION; POSS CS PG1 <1G; FAIL TO ID FUGITIVE · $4,500
   SO# [[W p1 id|117803]] · DOB [[W p1 birthdate|01/19/1999]] · permalink [[W p1 url|/inmate/117803-blankenship-cheyenne]] · scars/marks: [[W p1 body|barcode L forearm]]
   agency note: "Subj. located in rm w/ P. [[K p3 name|KENDRICK]]. Runaway/Lubbock CPS. States the dope is 'for staying awake' and [[K p2 alias|'T.J.']] gives it. Subj. states she doesn't get to keep the $."
▸ [[K p4 name|CROSS, DELIA]] · F · 26 · prostitution · $1,000 · agency note: "Solo. Own website, LLC, deposits. Polite. Interviewed re third party, neg. re all."
▸ [[K p2 name|JEFFERIES, TERRANCE JAMAL]] · M · 22 · promotion of prost (A misd) · PR BOND / released
▸ [[K p3 name|KENDRICK, PAUL DEAN]] · M · 40 · prostitution (buyer) · $500 · occ: youth pastor / bus driver
▸ [[K p2 name|JEFFERIES]] — see also visitor log, 4/10: req. to see inmate [[W p1 id|117803]], denied, no ID for "cousin."

▸ [[K p7 name|OLAYINKA, SAMUEL B]] · M · 51 · evading (golf cart) · $750 · occ: petroleum engineer · agency note: "Course superintendent [[K p8 name|W. Hightower]] wants cart. Cart in lake."
▸ [[K p9 name|STARK, JUNE ELLEN]] · F · 64 · assault by contact, casserole · PR BOND

Contact: Lt. [[K p5 name|R. Chavarria]], Records. Removal requests after dismissal only.
