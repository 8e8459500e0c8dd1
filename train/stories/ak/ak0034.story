id: ak0034
genre: roster
where: US-MD
published: 2023-08-15
title: BALTIMORE COUNTY — Auto theft enforcement, week of 8/7: who was charged and how
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=accused age=17 protected=decide why=charged-as-adult
person p4: role=accused age=19 protected=no why=adult-accused
person p5: role=accused age=44 protected=no why=adult-accused
person p6: role=victim age=68 protected=no why=adult-victim
person p7: role=official age=- protected=no why=official
person p8: role=victim age=16 protected=yes why=minor-victim
person p9: role=official age=- protected=no why=official
note: roster mixes adult, waived and juvenile entries; the juvenile ones should have been "JUV"; carjacked teen pizza driver

Prepared for the Dundalk, Essex and Parkville councils by [[K p7 name|Lt. Keisha Mowbray]], Crime Analysis. Vehicles recovered: 31. Kias: 24.

ADULTS
• [[K p4 name|HAWKINS, DESHAWN L.]], 19, Rosedale. Theft of motor veh.; rogue & vagabond. Trk# [[K p4 id|231001880417]]. USB cable in pocket. Released.
• [[K p5 name|KRAJEWSKI, MARK A.]], 44, Dundalk, [[K p5 address|8 Liberty Pkwy]]. Unauth. use, DUI. Trk# [[K p5 id|231001880533]]. Vehicle was his ex-wife's; [[K p5 name|Krajewski]] states "it likes me better."

CHARGED AS ADULT
• [[D p3 name|BELT, JAYLEN C.]], 17, Parkville. Armed carjacking of pizza delivery, 8/9. Trk# [[D p3 id|231001881002]]. No bail. Defense will move for reverse waiver. [[D p3 name|Belt]] had a BB pistol.

JUVENILES (names withheld by law)
• Male, 15, Essex. Took 2019 Optima from senior living lot; ran a stop sign; struck hydrant. Released to mother. Petition filed. This is the same male as 7/21 and 7/28.
• Male, 14, Middle River. Passenger in above.

VICTIM NOTES (for outreach team only)
– [[K p6 name|Mrs. Wilhelmina Starks]], 68, owner of the Optima. Doesn't want anyone jailed. Wants her rosary from the mirror. [[K p6 name|Starks]] has offered to speak at the next council.
– Delivery driver, 16, carjacked 8/9: [[W p8 name|Lucas Tran]], [[W p8 employer|Pappas Pizza, Perring Pkwy]]; cell [[W p8 phone|410-555-0175]]. [[W p8 name|Lucas]]'s shaken; will not drive; mother asks for counseling near [[W p8 school|Loch Raven High]]. Will testify.

QUESTIONS RECEIVED AT COUNCIL, WITH ANSWERS
Q. Is the 15-year-old the [[W p1 name|Brightwell]] boy?
A. We can't say. (Whoever in this office replied "Yep, [[W p1 name|Tymir]], our frequent flyer" from the shared mailbox has been spoken to.)
Q. Why's he home?
A. Because a judge said so. He is on a GPS bracelet. His next court date, in [[W p1 id|Juv. Pet. 03-J-23-000718]], isn't public.
Q. I saw on the Nextdoor a clip "[[W p1 alias|T-Mir]] and [[W p2 name|Kolby]] whippin the Optima." Can't you use it?
A. Detectives have it. Please don't repost. The younger one's in [[W p2 other|a Ravens jersey, 52, with GRANDAD on the back]]; everybody at [[W p2 school|Stemmers Run Middle]] knows that jersey.
Q. What is being done?
A. [[K p9 name|Councilman Vito Agnello]] has 400 free wheel locks. [[K p9 name|Agnello]]'s own Kia was stolen from the press conference.

CORRECTION to the above, 8/16. In the map file, pins 12 and 13 carried the labels [[W p1 name|BRIGHTWELL T]] and [[W p2 name|OSTROWSKI K]]. Map withdrawn. — [[K p7 name|Lt. Mowbray]]
