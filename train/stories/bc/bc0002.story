id: bc0002
genre: roster
where: US-AL
published: 2011-03-14
title: TALLASEE RIDGE COUNTY JAIL — 72-HOUR BOOKING SHEET WITH DEPUTY REMARKS (unedited, posted Mondays)
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=61 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
person p9: role=accused age=23 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p9: none
note: among adult bookings one girl gave a false birth date; the remark shows she is 17 and sold by two adults from the same van; p9 works alone, no force, stays

Sheet prepared by Cpl. [[K p5 name|Nadine Upchurch]], records. Questions 334-555-0119, ext. 4. All persons are presumed innocent.

1. [[K p2 name|GRISSOM, TOBY WAYNE]] / W / M / DOB [[K p2 birthdate|08-02-1972]] / bk# [[K p2 id|11-0933]]
Promoting prostitution 1st; poss. marijuana 2nd. Address [[K p2 address|Lot 14, Pine Level Rd]], Montgomery. Bond $60,000.
Remark: registered owner of a green conversion van stopped 0140 Sat. at the truck plaza, exit 22. [[K p2 name|Grissom]] says all three ladies "ride for gas."

2. [[K p3 name|GRISSOM, LORETTA FAYE]] / W / F / DOB [[K p3 birthdate|11-19-1966]] / bk# [[K p3 id|11-0934]]
Promoting prostitution 1st. Bond $60,000. Wife of above. Ledger with first names and sums in her purse. Calls herself [[K p3 alias|Mama Lo]].

3. [[W p1 name|TREJO-BANKS, MARISELA]] / H / F / DOB given [[W p1 birthdate|01-05-1990]] / bk# [[W p1 id|11-0935]]
Prostitution; giving false name to officer. Bond $1,500. Address: none, says sleeps in [[W p1 address|van, parked behind Bama Tire on Route 9]].
Scars/marks: [[W p1 body|burn, left wrist, shape of a horseshoe; gap in front teeth]].
Remark 1: Subject uncooperative, would not look at Sgt.
Remark 2 (Sun 1900, night matron): Inmate [[W p1 name|Trejo]] asked what grade she would be put in if sent home. Called the number she gave. School in Prattville, [[W p1 school|Autauga Bend High]], has her absent since October and a junior. Born [[W p1 birthdate|5 January '94]]. She states Mr and Mrs [[K p3 name|Grissom]] hold her money and she "does five trucks or no supper."
Remark 3 (Mon 0615): DHR told. Moved from C pod. Charge has not been changed. Ask for [[W p1 name|Mari]] at intake, she answers to that.

4. [[K p4 name|OYELARAN, FELIX]] / B / M / DOB [[K p4 birthdate|06-30-1981]] / bk# [[K p4 id|11-0936]]
DUI; no insurance. Bond $1,000. Cooperative. Asked for a Bible and a ride to work.

5. [[K p9 name|STARNES, KELLI JO]] / W / F / DOB [[K p9 birthdate|04-11-1987]] / bk# [[K p9 id|11-0937]]
Prostitution, 2nd offense. Remark: arrested alone at the Capri, own car, own ad. [[K p9 name|Starnes]] told Inv. [[K p6 name|Rex Holloway]] nobody sends her and nobody keeps what she makes. Rent was due.

6. [[K p7 name|PICKARD, AUBREY]] / W / M / DOB [[K p7 birthdate|12-25-1949]] / bk# [[K p7 id|11-0938]]
Harassment (rooster). Second complaint by same neighbor. [[K p7 name|Pickard]] released on signature.

TRANSPORT MONDAY
0900 District, Judge [[K p8 name|Ola Mae Teasley]]: nos. 1, 2, 4, 5.
No. 3: HOLD. Judge [[K p8 name|Teasley]] wants Inv. [[K p6 name|Holloway]] in chambers first and says whoever booked a child as 21 should come along. Cpl. [[K p5 name|Upchurch]] to bring file and mug [[W p1 photo|0935_trejobanks_m.jpg]] and take same off the web page.
