id: v0037
genre: filing
where: US-CA
published: 2012-09-10
title: DEPT. 43 — CALENDAR, MONDAY (posted in error to public site)
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=decide why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: juvenile calendar lines in capitals; a minor on 647(b) with the clerk's note; another plain juvenile

Hon. [[K p3 name|Calista Reinholt]] presiding                        Clerk: [[K p4 name|D. Fuentes]]

8:30  [[W p1 id|JV-39920]]   In re [[W p1 name|SOKHA PRUM]]   [[W p1 birthdate|4/2/95]]   PC 647(b), PC 148.9
      Det. hrg. Minor was in custody of adult "[[D p5 alias|Smiley]]" (not ID'd) since July; minor
      reports 6–8 dates/night, adult holds earnings. DDA to advise re dismissal & 300
      petition. KHMER INTERP. Placement: [[W p1 place|Casa Alta, Unit C]]. NO CONTACT w/ [[W p1 phone|562-555-0118]]

9:00  [[W p2 id|JV-39871]]   In re [[W p2 name|BRANDON ELWES]]   [[W p2 birthdate|11/30/95]]   VC 10851
      Progress. Minor returned the golf cart. 20 hrs.

9:15  DARK
