id: ay0002
genre: press-release
where: US-TN
published: 2019-09-05
title: Fourth Annual 'Not in Our Valley' conference on human trafficking to be held in Chattanooga
person p1: role=expert,victim age=15 protected=no why=consented
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=public-figure age=- protected=no why=public-figure
screen p1: sex-trafficking-minor misidentified=yes
note: survivor speaks under her own name and the release says so twice; was arrested at 15; all else is staff and speakers; several numbers

FOR IMMEDIATE RELEASE
Contact: [[K p6 name|Delphine Ruiz-Hargrove]], communications manager
[[K p6 phone|423-555-0117]] | [[K p6 email|druiz@notinourvalley.example]]

CHATTANOOGA, Tenn. (Sept. 5, 2019) -- More than 300 nurses, truck drivers, hotel managers and law enforcement officers are expected at the Fourth Annual Not in Our Valley conference on Oct. 3-4 at the Hamilton Street Convention Hall.

This year's keynote speaker is [[K p1 name|Shawnta Gilliam]], author of the memoir "Room Service." [[K p1 name|Gilliam]] was 15 when a man she met at a skating rink began selling her at motels along Interstate 24. She was arrested twice before anyone asked who held the room key. She has spoken publicly about her life, under her own name and with her photograph on the cover, since 2013.

"I don't do shadows and I don't do voice changers," [[K p1 name|Gilliam]] said. "If they print my name on the program, print it big. They printed it big enough on the docket."

Also on the program:

- Thursday, 9 a.m. -- [[K p2 name|Sheriff Alton Crabtree]] opens the conference. [[K p2 name|Crabtree]] started the county's first demand-reduction unit in 2014.

- 10:30 a.m. -- "What the Front Desk Sees," with [[K p4 name|Priya Ramanathan]], who manages [[K p4 employer|the Lookout Gateway Inn]] and has trained 1,100 hotel employees. Attendees who are minors must be accompanied; [[K p4 name|Ramanathan]]'s session includes role-play with a 14-year-old "guest" played by an adult actor.

- 1 p.m. -- "Reading a Commercial Front," with [[K p3 name|Special Agent Corinne Vandiver]] of the Tennessee Bureau of Investigation. [[K p3 name|Vandiver]] will review, without names, a massage parlor investigation that she closed in 2017.

- 3 p.m. -- "Debt, Documents, Deportation: Labor Trafficking in Poultry," with [[K p5 name|Dr. Emeka Nwosu]], an associate professor of social work. Dr. [[K p5 name|Nwosu]] came to this country at 17 as a soccer recruit and says that he was "never trafficked, only cold."

- Friday, 9 a.m. -- Country singer [[K p7 name|Lacey Pruitt-Dunn]] performs "Nineteen Miles," written after reading "Room Service." [[K p7 name|Pruitt-Dunn]] will sign posters afterwards.

Continuing education credit is available (provider no. TN-0155-22). Registration is $85, or $20 for students. Officers who attend both days receive a certificate under POST course number 19-0431.

Parking is behind the hall on Hamilton Street. The quiet room, staffed by volunteers, is on the mezzanine; please do not approach anyone there for interviews. Press wishing to interview [[K p1 name|Shawnta Gilliam]] may do so at noon on Thursday. She asks reporters to use her full name, spelled as above, and to leave out the word "rescued."

Sheriff [[K p2 name|Alton Crabtree]] and Agent [[K p3 name|Vandiver]] will take questions at 4:30 p.m.

A poster for print is attached: [[K p1 photo|shawnta_gilliam_keynote.jpg]].

###
