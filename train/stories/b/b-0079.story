id: b-0079
genre: roster
where: GB-ENG
published: 2015-03-26
title: CROWN COURT AT MARLOCK — Daily List, Thursday 26 March 2015
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=yes why=juvenile-accused
person p5: role=victim age=- protected=yes why=sexual-offence-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=- protected=no why=adult-accused
screen: none
note: list with T-numbers; a s.45 youth listed by initials and once in full; a special measures note naming a complainant

COURT 1 — HHJ [[K p6 name|TREMAINE]] — sitting at 10:00 am
For Trial (Part Heard)
[[K p1 id|T20140388]]   [[K p1 name|SHAUN DEREK PETTY]]     46MN1204413
    Live link: witness 3 ([[W p5 name|Alicia Downes]]), s.28 recording DVD 2 of 2. Screens. Wit. to enter by judge's corridor.

Mention (Defendant to Attend)
[[K p2 id|T20150041]]   [[K p2 name|OLUWASEUN BANKOLE]]     46MN0017115

COURT 2 — RECORDER [[K p7 name|VAN DEN BERG]] — NOT BEFORE 11:30 am
For Sentence
[[K p3 id|S20150019]]   [[K p3 name|MICHELLE YATES]]     (fraud, PTA funds)
[[K p8 id|T20150007]]   [[K p4 initials|J.L.]] (a youth) and [[K p8 name|CARL MAYHEW]]     Reporting restriction s.45 YJCEA

COURT 3 — NOT SITTING (boiler)

LATE ADDITION 09:12 — Court 2: add addendum PSR re [[W p4 name|LOCKYER, Joshua]]; YOT officer delayed, train.
