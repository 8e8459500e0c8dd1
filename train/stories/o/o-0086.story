id: o-0086
genre: roster
where: US-TX
published: 2023-03-01
title: BRAZOSITO COUNTY CRIME STOPPERS — MARCH'S MOST WANTED
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=accused age=37 protected=no why=adult-accused
person p4: role=accused age=50 protected=no why=adult-accused
person p5: role=accused age=22 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=convicted age=- protected=no why=adult-convicted
screen: none
note: wanted adults, incl. one wanted for trafficking of unnamed persons; tattoos, aliases, cars, photo names of accused stay

**#1 [[K p1 name|HECTOR RAÚL CISNEROS]]** aka "[[K p1 alias|El Zurdo]]" · H/M · 45 · 5-9 · 190
Trafficking of persons (continuous), 1st degree. Warrant [[K p1 id|23-0117-CR]]. Left-handed. [[K p1 body|Rooster tattoo on neck.]] Drives a [[K p1 vehicle|white Tahoe, TX RDK-0199]]. Believed to have people in Reynosa and a sister in Katy. Considered armed.

**#2 [[K p2 name|KRYSTAL ANN WOMACK]]** · W/F · 28 · 5-4 · 120
Burglary of habitation x3. Warrant [[K p2 id|22-1184-CR]]. Known to take jewelry and leave thank-you notes.

**#3 [[K p3 name|DARIUS LEON PETTAWAY]]** · B/M · 37 · 6-2 · 230
Aggravated robbery (two adult cashiers, same store, different Tuesdays). Warrant [[K p3 id|22-0902-CR]]. [[K p3 body|Missing right ring finger.]]

**#4 [[K p4 name|VAN THANH HO]]** aka "[[K p4 alias|Uncle Six]]" · A/M · 50 · 5-5 · 140
Money laundering $150k–$300k. Warrant [[K p4 id|23-0044-CR]]. Last known to reside at [[K p4 address|1900 Farm Road 2004 #31]]. May be in Louisiana on a shrimp boat.

**#5 [[K p5 name|LINCOLN TYLER FAUST]]** · W/M · 22 · 5-10 · 155
Unauthorized use of vehicle: a Lincoln. Yes, we know. Warrant [[K p5 id|22-1317-CR]].

**CAPTURED! Thank you!** February's #3, [[K p7 name|Odell Briggs Jr.]], was recognized at a chili supper and is now serving four years.

Tips: [[K p6 phone|979-555-0188]]. You don't have to give your name. Coordinator: Cpl. [[K p6 name|Merle Escamilla]]. Pictures: [[K p1 photo|mw1_cisneros.jpg]], [[K p2 photo|mw2_womack.jpg]], [[K p3 photo|mw3_pettaway.jpg]], [[K p4 photo|mw4_ho.jpg]], [[K p5 photo|mw5_faust.jpg]]
