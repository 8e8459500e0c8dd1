id: ay0023
genre: roster
where: US-LA
published: 2016-08-14
title: Weekend bookings, Calcasieu Parish, Aug 12-14
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=55 protected=no why=adult-accused
person p5: role=accused age=35 protected=no why=adult-accused
person p6: role=accused age=21 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p5: none
note: six bookings, five ordinary; one woman of 19 booked for prostitution whose intake notes tell force; another adult booked on the same charge works alone and stays

CALCASIEU CORRECTIONAL -- INTAKE SUMMARY (MEDIA)
Compiled by [[K p7 name|Sgt. Renella Fontenot]], Booking, ext. 155

1) [[K p3 name|BROUSSARD, TYLER JAMES]], 27, Sulphur. Theft of copper over $1000. Bkg [[K p3 id|160812-014]]. [[K p3 address|809 Cypress St]]. Bond 5,000.

2) [[K p4 name|SAVOIE, HUBERT P.]], 55, Westlake. DWI 2nd, no seat belt. Bkg [[K p4 id|160812-020]]. [[K p4 name|Savoie]] was riding a lawn tractor.

3) [[K p5 name|LEJEUNE, CRYSTAL ANN]], 35, Lake Charles. Prostitution. Bkg [[K p5 id|160813-003]]. Walk-up, Broad St. Subject lives w/ adult brother, has own car and phone, states works for self "when the light bill's due." No one else involved. Own recog.

4) [[W p1 name|ARDOIN, BREANNE NICOLE]], 19. Prostitution; resisting. Bkg [[W p1 id|160813-005]]. DOB [[W p1 birthdate|02/27/97]]. Addr. [[W p1 address|Tr. 6, end of Goos Ferry spur]], Moss Bluff. Hair red. [[W p1 body|Crown w/ letters "DK" behind R ear, states "he did it"]]. Alias on ad [[W p1 alias|"Strawberry"]].
   Intake note [[K p7 name|Fontenot]]: bruises both arms. Cried re: her daughter. States the man keeps the baby at his sister's till quota is made, 600 a nite. States she ran Thurs. and he brought her back by the hair. Asked not to be released at front door. Advised her no bond until Mon.

5) [[K p2 name|KIBODEAUX, DARREN "DK"]], 42, Vinton. Possession sched. II; poss. of firearm by felon. Bkg [[K p2 id|160813-006]]. Stopped in veh. across from #4, [[K p2 vehicle|blk Escalade LA XTR 155]]. Asked officers twice when "[[W p1 name|Bree]]" gets out. Paid her bond in cash at 0315; held for review per [[K p8 name|Det. Paul Thibeaux]].

6) [[K p6 name|NGUYEN, ANDREW]], 21, Iowa. Criminal mischief (water tower). Bkg [[K p6 id|160814-001]]. [[K p6 name|Nguyen]] states it is art.

UPDATE SUN 1900: [[K p8 name|Det. Thibeaux]] pulled no. 4. Charge on [[W p1 name|Ardoin]] refused by D.A. [[K p2 name|Kibodeaux]] rebooked on human trafficking, no bond. The child (16 mo.) was located by deputies, OK. She and child transported to placement.

Media: please DO NOT use [[W p1 photo|160813-005_ardoin_b.jpg]], it went out with the batch at noon. Use [[K p2 photo|160813-006_kibodeaux.jpg]].

Typo corr.: No. 5 is [[K p2 name|Kibodeaux]], not Thibodeaux. [[K p8 name|Paul Thibeaux]] is the detective, quit calling him about his car. No. 6 is from Iowa, LA, not the State of Iowa. Ms. [[K p5 name|Lejeune]] is 35, not 53, and rang to say so.

For the record [[K p4 name|Hubert Savoie]]'s tractor may be collected with proof of ownership.

Rel. by [[K p7 name|Sgt. R. Fontenot]] 08/14/16. The red head's family may call [[K p8 name|Thibeaux]] direct 337-555-0140; ask for [[W p1 name|Breanne]]'s case.
