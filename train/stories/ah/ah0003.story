id: ah0003
genre: roster
where: US-TX
published: 2011-02-14
title: CADDO SPRINGS COUNTY JAIL — WEEKEND BOOK-IN, 02/11 TO 02/14/2011
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=victim,accused age=17 protected=yes why=trafficking-victim
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=accused age=- protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor misidentified=yes
screen p6: none
note: jail clerk's sheet; two women from the same traffic stop as the man who held them; the remarks carry the ground, the property column the leaks

BOOK # / NAME / DOB / CHARGE / BOND / HSG / AGENCY

[[K p4 id|110211-04]] / [[K p4 name|PRUITT, HAROLD WAYNE]] / [[K p4 birthdate|7-19-1958]] / DWI 3RD / 10,000 / B-TANK / DPS
   Rmk: diabetic, glasses, wife [[K p4 phone|903-555-0110]]. PR'd Sunday.
[[W p1 id|110212-01]] / [[W p1 name|NGUYEN-TATE, BRIANNA LYNN]] / [[W p1 birthdate|3-02-1988]] / PROSTITUTION, CL B; POSS CS PG1 / 3,500 / F-2 / CSPD
   Rmk: 22. AKA [[W p1 alias|ASIA]], [[W p1 alias|ASIA MONROE]]. SMT: [[W p1 body|BAR CODE L WRIST]], [[W p1 body|OLD BURNS BOTH ANKLES]]. Two broken fingers, states "[[K p3 alias|Preacher]] slammed the door on them for being short." States she wants to go home to Tyler and he will not let her out the room.
[[W p2 id|110212-02]] / [[W p2 name|ALVARADO, DESTINY R]] / [[W p2 birthdate|9-30-1993]] / PROSTITUTION; FAIL TO ID / 2,000 / F-2 / CSPD
   Rmk: 17, adult jail OK per Sgt [[K p7 name|Loftis]]. SMT: [[W p2 body|SAME BAR CODE, R WRIST]]. Says she gets $0, he gets all. Student ID [[W p2 school|ORE CITY ALTERNATIVE]] #[[W p2 id|44190]] in shoe.
[[K p3 id|110212-03]] / [[K p3 name|MABRY, CLIFTON JEROME]] / [[K p3 birthdate|11-05-1969]] / NO INS; SPEED 88/70 / 412 FINE / B-TANK / CSPD
   Rmk: 41, AKA [[K p3 alias|PREACHER]]. $2,310 cash, 3 cell phones, [[W p1 name|NGUYEN-TATE]]'s SS card, [[W p2 name|ALVARADO]]'s birth cert. Claims driver only. [[K p3 vehicle|Blk Yukon TX BR4-X019]].
[[K p5 id|110213-01]] / [[K p5 name|FOREMAN, LASHAWN D]] / [[K p5 birthdate|5-05-1979]] / THEFT BY CHECK X2 / 900 / F-1 / SO
   Rmk: none.
[[K p6 id|110213-02]] / [[K p6 name|RICE, APRIL DAWN]] / [[K p6 birthdate|1-23-1984]] / PROSTITUTION / 1,000 / F-1 / CSPD
   Rmk: works alone, own car, own apartment, says it's nobody's business but hers. Posted own bond 2-13.

RELEASES: [[K p3 name|MABRY]] 2-12, 11:40 pm, paid fine. [[K p4 name|PRUITT]] 2-13. [[K p6 name|RICE]] 2-13. [[K p5 name|FOREMAN]] 2-14.

NOTES FOR DAY SHIFT:
1. [[K p3 name|Mabry]] was in the lobby Saturday 12:15 am w/ cash trying to bond both girls out. Jailer [[K p8 name|Odom]] told him computer was down. Good.
2. [[W p2 name|Destiny]] cried all night, moved her next to [[W p1 name|Brianna]], cell F-2, bunks 3 and 4. Per [[K p8 name|Odom]] do not put the name board where visitors can read it!!
3. Call from Tyler woman says is [[W p1 relation|Asia]]'s mama, callback [[W p1 phone|903-555-0166]].
4. Sgt [[K p7 name|Loftis]] says leave April court dates on the board. Valentine trays are for trusties only.
5. Mugs are uploaded: [[W p1 photo|tate_b_0212.jpg]], [[W p2 photo|alvarado_d_0212.jpg]], [[K p6 photo|rice_a_0213.jpg]]
