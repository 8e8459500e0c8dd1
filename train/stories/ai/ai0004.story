id: ai0004
genre: roster
where: US-IN
published: 2019-07-08
title: Vigo-area detention center — weekend intake, Friday 6 p.m. to Monday 6 a.m.
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=victim,accused age=22 protected=yes why=trafficking-victim
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=accused age=19 protected=no why=adult-accused
person p5: role=accused age=36 protected=no why=adult-accused
person p6: role=accused age=16 protected=decide why=charged-as-adult
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=accused age=61 protected=no why=adult-accused
screen p2: sex-trafficking-adult misidentified=yes
screen p5: none
note: seven inmates in one form; only Lockridge told the intake nurse facts of force; Mabry sells sex alone by her own account: none; the 16-year-old is waived to adult court

INTAKE LIST, shift B/C. Compiled by [[K p7 name|Cpl. J. Reinoehl]]. Not for posting until reviewed.

1. [[K p1 name|DUNCAN, RAY ALLEN]]. M/W, 44. Booking [[K p1 id|19-04410]]. OWI, prior. Addr. [[K p1 address|2217 Poplar, Lot 6]]. Bond $2,000. Truck at Kemp's Towing. Ring cut off finger by nurse.

2. [[W p2 name|LOCKRIDGE, TIFFANI JO]]. F/W, 22. Booking [[W p2 id|19-04411]]. DOB [[W p2 birthdate|03/30/1997]]. Prostitution; poss. paraphernalia; false informing. Addr. [[W p2 address|Wabash Inn rm 114]] (see note). Tattoo [[W p2 body|"Property of Cash" with crown, L neck]]; burn scars forearm, recent. Bond $1,500.
NURSE NOTE: [[W p2 name|Lockridge]] states that the male brought in with her took her ID and insulin, gives the insulin back when she has made $300, and that he held her arm on the hot plate "Wed. or Thurs." She asks not to be put in view of booking window 2. States "[[W p2 alias|Tiff-Tiff]] on the ad is me but I don't write it."

3. [[K p3 name|CASHMAN, ORLANDO D.]], a/k/a [[K p3 alias|Cash]]. M/B, 29. Booking [[K p3 id|19-04412]]. Poss. cocaine; visiting a common nuisance. Addr. [[K p3 address|640 S. 13-1/2 St.]] Bond POSTED Sat. 10:20, released. Property: $1,164, four phones, one insulin pen labeled [[W p2 name|T Lockridge]].

4. [[K p4 name|NGO, BRANDON]]. M/A, 19. Booking [[K p4 id|19-04415]]. Minor consuming; resisting. ISU student. Released to roommate.

5. [[K p5 name|MABRY, CHANTEL R.]]. F/B, 36. Booking [[K p5 id|19-04419]]. Prostitution. Addr. [[K p5 address|1801 N. 25th, Apt. C]]. States works alone, own car, keeps own money, "nobody's making me do nothing, write that down." Bond $500, posted by self.

6. [[D p6 name|WHITESELL, HUNTER C.]]. M/W, 16. Booking [[D p6 id|19-04420]]. Armed robbery, waived to Superior Ct 3 on 7/5. Sight-and-sound separation. Addr. [[D p6 address|44 Fruitridge Ct.]]

7. [[K p9 name|HOPE, GERALD]]. M/W, 61. Booking [[K p9 id|19-04423]]. FTA, dog at large. Time served.

SHIFT REMARKS: Sat. 11:05 a male identifying himself as cousin asked at window to bond "[[W p2 name|Tiffani]]." Same male as no. 3. [[K p8 name|Sgt. Paula Deckard]] refused him and called the on-call prosecutor. Sun. 14:00, no. 2 moved to [[W p2 address|medical 4]] and [[K p8 name|Deckard]] asks days to hold the bond. No hope of a bed at the shelter before Tues.
[[K p9 name|Hope]] declined breakfast. [[D p6 name|Whitesell]] asked for his mother, called, no answer. [[K p4 name|Ngo]] left a retainer; envelope at desk.
Pls someone tell day shift that the whiteboard in the sallyport still reads [[W p2 name|TIFFANY L]] / HOLD and can be read from the lobby. — [[K p7 name|Reinoehl]]
