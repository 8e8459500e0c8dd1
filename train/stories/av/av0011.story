id: av0011
genre: roster
where: US-AL
published: 2016-06-13
title: Weekend arrests, Houston County side
person p1: role=accused age=18 protected=no why=adult-accused
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=accused age=21 protected=no why=adult-accused
person p5: role=accused age=40 protected=no why=adult-accused
person p6: role=accused age=27 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=accused age=19 protected=no why=adult-accused
screen p2: none
screen p9: none
note: nothing to protect: all adults, 18 and up; drug trafficking, one contributing to the delinquency of a minor with no minor named; names that are words or towns

Compiled Monday by jail clerk [[K p7 name|Faye Dismuke]] from the log. Everyone here is presumed innocent until proven otherwise, and don't call [[K p7 name|Faye]] to argue about it; call your lawyer.

NAME | AGE | R/S | INMATE # | CHARGE | BOND

[[K p1 name|ALVARADO, CHASE]] | 18 | H/M | [[K p1 id|16-3301]] | Minor in possession of alcohol | $300
Turned 18 on Thursday. DOB [[K p1 birthdate|06/09/1998]]. Deputies found Mr. [[K p1 name|Alvarado]] asleep in a kiddie pool that was not his.

[[K p2 name|BRASHER, APRIL DAWN]] | 32 | W/F | [[K p2 id|16-3302]] | Trafficking, methamphetamine | $150,000
Stopped on Ross Clark Circle in a [[K p2 vehicle|maroon Buick, 38A7T19]]. [[K p2 name|Brasher]] had 41 grams in a diaper bag. She advised there was no diaper and no baby, and there wasn't.

[[K p3 name|COLEY, HOUSTON]] | 55 | B/M | [[K p3 id|16-3304]] | Harassing communications | $500
Of [[K p3 address|77 Peanut Mill Ln]]. Called the water board thirty-one times. [[K p3 name|Houston Coley]] is no relation to the county.

[[K p4 name|DIAZ, MARK ANTHONY]] | 21 | H/M | [[K p4 id|16-3307]] | Escape 3rd; criminal mischief | $5,000
Left work release for a cheeseburger. Returned with it.

[[K p5 name|GODWIN, GRACE]] | 40 | W/F | [[K p5 id|16-3309]] | Contributing to the delinquency of a minor; open house party | $1,000
Hosted graduation. Sgt. [[K p8 name|Leon Strickland]] counted 60 cars. [[K p5 name|Godwin]] gave her address as [[K p5 address|300 Brannon Stand]] and offered the sergeant a plate.

[[K p6 name|NGUYEN, TOMMY]] | 27 | A/M | [[K p6 id|16-3311]] | FTA, speeding | $200
Works at [[K p6 employer|Wiregrass Marine]], which sent someone over with the money.

[[K p9 name|WHATLEY, JORDAN LEIGH]] | 19 | W/F | [[K p9 id|16-3312]] | Loitering for prostitution; obstruction, false name | $750
Gave her name as "[[K p9 alias|Dolly Parton]]." Ms. [[K p9 name|Whatley]] advised she was out there on a dare, had been out there fifteen minutes and had made no money. Her sorority sisters, parked across the road filming, agreed. No sign anyone else was involved, per Sgt. [[K p8 name|Strickland]].

RELEASED
[[K p3 name|Coley]] on signature. [[K p6 name|Nguyen]] on cash. [[K p1 name|Alvarado]] to his uncle, who is an adult and has been for some time.

TRANSFERRED
[[K p2 name|April Brasher]] to the state on a hold out of Geneva, warrant [[K p2 id|CC-2014-118]]. [[K p4 name|Diaz]] to the county farm.

NOTES
The juvenile list is kept by another office in another building, and Ms. [[K p7 name|Dismuke]] does not have it and could not give it to you if she did. Nobody under 18 was booked here over the weekend.

A set of teeth was turned in with [[K p5 name|Grace Godwin]]'s property and is not hers. Claim at window 2 or telephone 334-555-0190.
