id: au0006
genre: blotter
where: US-ME
published: 2022-08-18
title: Police Log, Week of August 8
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=victim age=67 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=accused age=24 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=39 protected=no why=adult-accused
person p8: role=victim age=45 protected=no why=adult-victim
person p9: role=bystander age=70 protected=no why=adult-bystander
note: nothing to protect; adults only, plus a goat called Baby and a boat called Runaway Girl; hooker is a lobster-trap word; dates of birth and addresses of adult accused stay

MONDAY

7:12 a.m. Caller on Ferry Road reports a baby crying under the wharf. Officer [[K p3 name|Nate Thibodeau]] located a goat, Baby, property of [[K p9 name|Winifred Alley]], 70. Goat returned. [[K p9 name|Alley]] advised on fencing, third time.

2:40 p.m. [[K p2 name|Chester Beal]], 67, of [[K p2 address|14 Fish House Lane]] reported 31 traps hauled and emptied off Spoon Ledge. He suspects a man with whom he has had words. Gear is orange and white, license [[K p2 id|LOB-40772]].

TUESDAY

1:05 a.m. [[K p4 name|Brendan Ouellette]], 24, of [[K p4 address|Water Street, Rockland]], summoned for operating after suspension, and for a headlamp. Vehicle, a [[K p4 vehicle|2009 Silverado, plate 441 AKV]], towed by [[K p6 name|Dube]]'s. Tow driver [[K p6 name|Lucien Dube]] bitten by a passenger, a dachshund. No charges.

11:30 a.m. Yacht *Runaway Girl* reported missing from her mooring. Found at 11:50 on a different mooring. Owner had moved her.

WEDNESDAY

4:18 p.m. Disturbance at the co-op scales. [[K p1 name|Dale Staples]], 52, of [[K p1 address|203 Turkey Cove Road]], arrested on a charge of assault after striking [[K p8 name|Pham Van Minh]], 45, a buyer, with a bait hooker. (For readers from away: a hook on a stick.) [[K p8 name|Pham]] had four stitches and went back to the scales. [[K p1 name|Staples]] was born [[K p1 birthdate|3/19/1970]], the log notes, and told Sgt. [[K p5 name|Carol Michaud]] he was too old for this. Booking [[K p1 id|KCJ-22-1190]]. Bail $300.

THURSDAY

9 a.m. Sgt. [[K p5 name|Michaud]] recovered nineteen orange and white traps from the dooryard of [[K p1 name|Staples]], who was still in custody and so couldn't have known. [[K p2 name|Beal]] notified. Asked whether he'd like to press charges, [[K p2 name|Beal]] said he would like his other twelve.

6:55 p.m. Two juveniles warned for jumping off the town pier in a manner likely to be copied.

FRIDAY

10:20 p.m. Noise at the Legion. It was the band. Officer [[K p3 name|Thibodeau]] stayed for one song.

SATURDAY

3:30 a.m. [[K p7 name|Rosalind Fickett]], 39, of Union, charged with operating under the influence on Route 17; test .14; docket [[K p7 id|CR-2022-00817]]. She was the second [[K p7 name|Fickett]] on that curve this summer; her cousin hit the same maple in June and the tree warden, [[K p6 name|Lucien Dube]] (he does that too), has asked for reflectors.

Noon. [[K p9 name|Winifred Alley]] called to say that the goat is in the church.

SUNDAY

8:45 a.m. Goat removed from church by [[K p3 name|Officer Thibodeau]], with hymnal.

Totals: 41 calls, 2 arrests, 1 summons, 6 goat. Anyone with knowledge of the twelve traps may call Sgt. [[K p5 name|Michaud]] at [[K p5 phone|207-555-0138]].
