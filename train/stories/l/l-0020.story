id: l-0020
genre: filing
where: US-MD
published: 2015-05-04
title: DISTRICT COURT OF MARYLAND FOR ANNE ARUNDEL COUNTY — STATEMENT OF CHARGES
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=25 protected=no why=adult-accused
person p6: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: form with OCR noise; age typed as 18 in one box and 17 in narrative; a Navy chief is the buyer; the woman co-defendant of 25 recruits

DEFENDANT: [[W p1 name|J0HNS0N, Nevaeh Symone]]   RACE B SEX F HT 5'4" WT 120
D0B [[W p1 birthdate|ll/30/97]]   AGE 18 (corr. 17)   I.D.# [[W p1 id|J-525-663-808-917]]
ADDRESS: [[W p1 address|7114 Furnace Branch Ct., Apt T2]], Glen Burnie
TRACKING NO. [[W p1 id|151OO2204418]]

CHARGE 01: PROSTITUTION-GENERAL  CR 11-306
CHARGE 02: FALSE STATEMENT WHEN UNDER ARREST

Officer [[K p3 name|T. Mazurek]], #1882, on oath:

On 5/2/15 Det. responded to Rm 118 of a motel, Ritchie Hwy, ref. a live advertisement, the number in which returns to [[K p5 name|Shaniqua Denise Pratt]], F/25. Upon entry: [[W p1 name|Johnson]], undressed, and a W/M known as [[K p2 name|CPO Ian Robert Halloran]], 36, U.S. Navy, Annapolis. [[K p2 name|Halloran]] advised that he'd left $160 on the television for "[[W p1 alias|Diamond]]".

[[W p1 name|Johnson]] first gave the name [[W p1 alias|Kiara Banks]], 22. Live-scan shows a missing person entry by mother, [[W p6 name|Yvette Johnson]], 1/2015. Your affiant asked who gets the money. Deft. replied, "[[K p5 name|Niqua]] get it, I get my nails." Deft. refused to write a statement against [[K p5 name|Pratt]] and is therefore charged.

[[K p5 name|PRATT]]: human trafficking, separate statement. [[K p2 name|HALLORAN]]: criminal citation, released on scene to shore patrol.

Commissioner [[K p4 name|G. Abrams]]: held w/o bond as adult pending verif. of age. Tattoo "[[W p1 body|Niqua's]]" L shoulder, photographed as [[W p1 photo|P1020418_Johnson_tat.JPG]].
