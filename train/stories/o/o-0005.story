id: o-0005
genre: social
where: PH
published: 2021-11-09
title: ⚠️ MISSING ⚠️ PLS SHARE — [[D p1 name|Princess Angeline Dimaculangan]], 13
person p1: role=missing age=13 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=decide why=identifies-protected
screen: none
note: active missing-child post by an aunt; a commenter's guess at a text mate is no fact; mixed English and Tagalog

Good pm po mga ka-barangay. Nawawala po ang pamangkin ko since Nov 7, Sunday, around 4pm. Name [[D p1 name|Princess Angeline M. Dimaculangan]] pero "[[D p1 alias|Inday Yelly]]" ang tawag sa bahay. 13 yrs old, Grade 7 sa [[D p1 school|San Roque National HS]], maliit, morena, [[D p1 body|may nunal sa taas ng labi]] at naka-braces na pink.

Last seen in yellow [[D p1 school|SRNHS]] PE shirt, black shorts, waiting for a jeep in front of the bakery. May dalang blue na backpack with a Pikachu keychain. [[D p1 phone|0917 555 0142]] is her number, patay na po since Sunday night.

Her mama [[D p5 name|Marites]] is in Kuwait, she's calling every hour, hindi na po siya natutulog. If seen please message me or go to Barangay Captain [[K p3 name|Rodel Evangelista]]. Naka-blotter na po.

— [[D p2 name|Analyn Dimaculangan-Reyes]], tita. [[D p2 phone|0918 555 0117]]

**[[K p4 name|Jun-jun Baluyot]]** ate baka sumama lang sa ka-text? not judging, ganyan din pinsan ko dati. umuwi after 4 days, gutom
**[[D p2 name|Analyn Dimaculangan-Reyes]]** Wala po siyang ganun. Pls share na lang.
**[[K p4 name|Jun-jun Baluyot]]** shared po sa tricycle group 🙏
**[[K p3 name|Kap Rodel Evangelista]]** Tanod are checking the terminal tonight. Those with CCTV please come to the hall. Do not post guesses.
