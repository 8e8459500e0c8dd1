id: aa0063
genre: roster
where: US-CA
published: 2008-04-30
title: DAILY ARREST LOG (Gov. Code 6254(f)) PAGE 1
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=victim,accused age=14 protected=yes why=trafficking-victim
person p5: role=accused age=58 protected=no why=adult-accused
person p6: role=accused age=40 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p4: sex-trafficking-minor misidentified=yes
note: two girls on same log with initials in log but full names in property lines; Spanish names

LN NAME / OCC / DOB-AGE / PC / TIME-LOC / CASE

01 [[K p3 name|MUNOZ, ARTURO V]] / roofer / 36 / VC 23152(a) / 0140 E Olive / [[K p3 id|08-5511]]
02 "L.R.", juvenile F / — / 15 / PC 647(b) / 0215 Motel Dr / [[W p1 id|08-5514]]
03 "D.C.", juvenile F / — / 14 / PC 647(b) / 0215 Motel Dr / [[W p4 id|08-5515]]
04 [[K p2 name|HER, TOUA "SMOKES"]] / none / 23 / PC 266h(b)(2), 266i / 0222 Motel Dr, in vehicle / [[K p2 id|08-5516]]
05 [[K p5 name|GALINDO, RUBEN SR]] / retired / 58 / PC 415 fight (chess) / 0900 Courthouse Park / [[K p5 id|08-5530]]
06 [[K p6 name|PHAM, CATHERINE LE]] / nail tech / 40 / PC 487 / 1120 / [[K p6 id|08-5533]]  refuses: says wages owed, was paid in full per ledger

PROPERTY ENVELOPES, same shift
 A-1  (ln 02)  1 cell pink, 1 library card "[[W p1 name|Leticia Rosales]]", 0.00
 A-2  (ln 03)  1 bus pass, [[W p4 school|Tioga Middle]] gym shirt w/ "[[W p4 name|D CASTANEDA]]" in marker, 1 lollipop
 A-3  (ln 04)  $740 folded in a list: L 4, D 3; 2 cell

Narr. excerpt: [[K p2 name|HER]] posts the girls Thu–Sun. The girl in 03 says he bought her shoes and told her she had to earn them, and her friend told her it was only for a week. The friend's week had been a year. Neither will be filed on, per Det. [[K p7 name|Socorro Ibanez]], DA agrees.
