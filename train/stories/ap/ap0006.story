id: ap0006
genre: roster
where: US-AL
published: 2011-08-15
title: Jail Log, weekend of Aug. 12–14
person p1: role=accused,victim age=19 protected=yes why=trafficking-victim
person p2: role=accused,relative age=46 protected=decide why=adult-accused
person p3: role=victim age=- protected=decide why=domestic-violence-victim
person p4: role=accused age=40 protected=decide why=adult-accused
person p5: role=accused age=23 protected=no why=adult-accused
person p6: role=accused age=16 protected=decide why=charged-as-adult
person p7: role=victim age=61 protected=no why=adult-victim
person p8: role=accused age=37 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
person p10: role=victim age=9 protected=yes why=minor-victim
screen p1: sex-trafficking-adult misidentified=yes
note: typed by a jail clerk who adds remarks; grandfather-like accused relative D with child W; DV wife and husband D; adult robbery victim K; 16-year-old charged as adult D

Typed by [[K p9 name|Vonda Teague]], clerk, Cherokee County Detention, Centre, Ala. Remarks are from the arrest narrative. Last name first.

FRIDAY

1. [[K p5 name|GILREATH, CODY]] W/M 23. Robbery 2nd. Bkg [[K p5 id|11-3301]]. Add: [[K p5 address|Lot 9 Weiss Lake Rd]]. Rem: Took the register tray from [[K p7 employer|Leath's Bait & Tackle]]; complainant [[K p7 name|Mr. Odell Leath]], 61, hit with a minnow bucket, 6 stitches. [[K p7 name|Leath]] ID'd him from the lineup. Bond $15,000.

2. [[D p4 name|STEPHENSON, BARRY]] W/M 40. Dom. violence 3rd, harassing comm. Bkg [[D p4 id|11-3302]]. Rem: Wife [[D p3 name|Darlene Stephenson]] had marks to both arms, refused ambulance. [[D p3 name|Darlene]] advised that she would be at her job at [[D p3 employer|the Piggly Wiggly deli]] Monday and not to serve her there. No contact w/ [[D p3 phone|256-555-0161]] as cond. of release.

3. [[K p8 name|STEPHENS, BARRY LEE]] W/M 37. DUI. Bkg [[K p8 id|11-3303]]. Rem: NOT the above. Has asked twice that we say so. Blew .14, red [[K p8 vehicle|Ford Ranger]] to Tri-County Towing.

SATURDAY

4. [[W p1 name|AMADOR, YESENIA]] H/F 19. Prostitution, criminal trespass. Bkg [[W p1 id|11-3307]]. DOB [[W p1 birthdate|1/9/92]]. Rem: Stop at the chicken plant trailers, Hwy 68. Subject had 34 tickets (poker chips) in sock, states one chip = one man, states chips go to "Tio" who brought her from Puebla to wait tables, holds her ID and tells her he'll have her mother's house burned if she walks. No money on her. Tio left on foot. Subject has [[W p1 body|a cut healed crooked through the left eyebrow]]. Hold for ICE. [[W p1 name|Yesenia]] cries, put w/ Bunk 6.

5. [[D p2 name|HUFFSTUTLER, ROYCE]] W/M 46. Child abuse (willful). Bkg [[D p2 id|11-3309]]. Rem: Belt. Victim is the step-grandson, 9, name withheld by rule. Report by teacher when school opened back Thurs. [[D p2 name|Huffstutler]] says "it was how I was raised." Bond $30,000, not to return to [[W p10 address|the brick house by Gnatville Baptist]] where the boy stays.

6. [[D p6 name|WOFFORD, TRAVON J.]] B/M 16. Burglary 1st, certified to adult court 8/11 by order of Judge. Bkg [[D p6 id|11-3310]]. Sight & sound separation. [[D p6 name|Wofford]]'s grandmother brought his glasses.

SUNDAY

No intakes. One out: [[K p5 name|Gilreath]], made bond, wants his hat, which is evidence.

NOTES FOR MON. SHIFT

Bunk 6 says the girl don't know what she's signed. I've called the shelter lady in Gadsden about [[W p1 name|Y. Amador]] and she is driving up. Chips are in property bag [[W p1 id|P-0417]], please don't let anybody "borrow" them for cards.

The school counselor phoned for [[D p2 name|Royce]]'s paperwork and I read it to her; she kept saying "[[W p10 name|Brantley]]," I never did. If she calls back, it's the investigator she needs. [[D p2 name|Royce]] also asks can he call the boy. He cannot.

Mr. [[K p8 name|Stephens]] would like a copy of this page for his church.

[[K p9 name|V. Teague]]
