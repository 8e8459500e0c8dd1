id: aa0050
genre: roster
where: US-ID
published: 2020-11-06
title: Weekly Jail Bookings, printed as received
person p1: role=victim,accused age=34 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=accused age=55 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=accused age=46 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
note: sheep herder H-2A charged with grand theft of a horse he fled on; documents, wages

The Gem Basin Courier prints jail bookings as the sheriff's office sends them. A booking is not a conviction.

• [[K p3 name|ALVORD, Tanner James]]. 24, Emmett. 6-1, 165. Aggravated assault (I.C. 18-905) with a paintball marker. Bond $10,000. [[K p3 id|B20-3307]]

• [[K p4 name|CHAVARRIA, Monica]]. 39, Payette. 5-4, 130. Driving without privileges. Bond $300, posted. [[K p4 id|B20-3309]]

• [[W p1 name|QUISPE HUAMÁN, Edilberto]]. 34, Peru; [[W p1 address|sheep wagon, Squaw Creek allotment]]. 5-3, 128. Grand theft, horse (I.C. 18-2407). Bond $15,000, ICE hold. [[W p1 id|B20-3311]]. Booking officer's remarks: Subject rode 41 miles to get to the highway. Through Spanish line says rancher has held his passport, visa and contract since he came in 2018, has not paid since lambing, and drove him back at rifle point in August. Feet in poor shape. Missing [[W p1 body|two fingertips, left hand, frost]]. Horse is fine. Horse is in with the sheriff's own.

• [[K p5 name|LUNDQUIST, Dale]]. 55, Ola. 5-10, 220. Drunk in public. Comes in every elk season. [[K p5 id|B20-3312]]

• [[K p2 name|TURNBOW, Rex Allen]]. 48, of Ola. 6-0, 210. Held for U.S. Marshal. 18 USC 1589, 1592. [[K p2 id|B20-3320]]. Complaining party is the one with the horse.

• [[K p7 name|WEBB, Darla]]. 46, Council. Petit theft. Bond $300. [[K p7 id|B20-3321]]

The charge over the horse is still on the calendar, the deputy prosecutor [[K p6 name|Connie Aldecoa]] said, "but I wouldn't lay in hay for it."
