id: aa0006
genre: roster
where: US-OH
published: 2017-04-20
title: BOOKING REPORT — WARRICK CO. JAIL — 04/19/2017
person p1: role=victim,accused age=29 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=accused age=24 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: adult victim booked for soliciting and possession; remark tells drugs withheld and beatings; name of accused trafficker as emergency contact

>> [[K p3 name|ADKINS, RUSTY ALAN]]   M/W 33  5'10 165  #[[K p3 id|170419-01]]  ORC 2925.11 POSS.  BOND 5K/10%
>> [[K p4 name|BARNES, KEONDRA L]]    F/B 24  5'05 140  #[[K p4 id|170419-02]]  ORC 2903.13 ASSAULT (SISTER-IN-LAW, HAIR)  BOND OR
>> [[W p1 name|CALDWELL, HEATHER R]]   F/W 29  5'06 102  #[[W p1 id|170419-03]]  DOB [[W p1 birthdate|09/14/87]]  ORC 2907.24 SOLICIT; 2925.14 PARAPH.  BOND 2.5K
     EMER CONTACT: [[K p2 name|"Butch"]], "my boyfriend sort of"   ADDR: [[W p1 address|Rm 9, Starlite Court, US 52]]
     MEDICAL: old fx wrist, burns both forearms.  STATES HE HITS HER IF SHE COMES BACK UNDER $400 & KEEPS HER SICK TILL SHE GOES OUT.  TATTOO [[W p1 body|BUTCH & crown, R NECK]].  
     0310 [[W p1 name|Heather]] crying asks not to be bonded by him. DO NOT RELEASE TO [[K p2 name|HARGIS]].
>> [[K p2 name|HARGIS, WM "BUTCH"]]   M/W 45  6'02 240  #[[K p2 id|170419-04]]  ORC 2905.32 (VICTIM IS #03 ABOVE)  NO BOND

Officer in charge [[K p5 name|Lt. Patrice Venable]]
