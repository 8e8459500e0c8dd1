id: g-0062
genre: news
where: US-ID
published: 2003-10-16
title: Court briefs
person p1: role=convicted age=41 protected=no why=adult-convicted
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=convicted age=68 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=accused age=36 protected=no why=adult-accused
person p8: role=convicted age=59 protected=no why=adult-convicted
screen: none
note: adults all; a correction about an officer with a word for a name; nothing to withhold

**Hay fraud nets two years.** [[K p1 name|Rodney Aldrich Beus]], 41, of Rupert, was sentenced on Tuesday to two years fixed for selling the same 200 tons of hay to three dairies. Judge [[K p4 name|Hortensia Blackburn]] ordered restitution of $27,400. [[K p1 name|Beus]] said that the hay had existed "at some point."

**Not guilty plea.** [[K p2 name|Jesús Alejandro Orozco]], 23, of Burley, denied a charge of aggravated battery in a fight at the fairgrounds. [[K p5 name|Trent Hepworth]], whose jaw was broken, watched from the front row and ate pudding. Trial is set for Jan. 12. [[K p2 name|Orozco]]'s free on bond.

**Wrong house.** A charge of burglary against [[K p7 name|Salvador Kekona]], 36, of Heyburn, was dismissed after his landlord told the court that both halves of the duplex have the same lock and that he'd "been meaning to." [[K p7 name|Kekona]] was found asleep on the neighbor's couch with the neighbor's cat. The cat, Judge [[K p4 name|Blackburn]] remarked, had evidently raised no objection.

**Probation ended.** [[K p8 name|Margaret Ann Tolley]], 59, formerly bookkeeper for the cemetery district, has paid back the last of $14,020. She brought the receipt in a frame.

**Fined for fish.** [[K p3 name|Vladimir "Walt" Petrenko]], 68, of Paul, will pay $1,100 for 61 trout over the limit. He had them in the bathtub, alive. Conservation officer [[K p6 name|Angel Whitehawk]] carried each one back to the Snake in a bucket, and counted them.

**Correction.** In last week's column we said [[K p6 name|Officer Whitehawk]] had been cited. He had done the citing. We're sorry, [[K p6 name|Angel]].
