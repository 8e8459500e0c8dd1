id: ab0094
genre: press-release
where: US-TX
published: 2025-02-13
title: Fort Worth Man Indicted over Forged Boat Titles
person p1: role=accused age=48 protected=no why=adult-accused
person p2: role=victim age=66 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p5: none
note: nothing to protect; "recruited", "debt", "sold same girl": a boat with a woman's name

The Tarrant County Criminal District Attorney's Office announced today that [[K p1 name|Barrett Neil Culpepper]], 48, has been indicted for theft of property over $150,000 and for forgery.

At the center of the indictment is a 38-foot cabin cruiser, the "Sweet Melissa," which [[K p1 name|Culpepper]] is said to have sold four times. "He'd take a man out on Eagle Mountain Lake at sundown and let him hold the wheel," prosecutor [[K p3 name|Imelda Cruz-Whitney]] said. "By the time they docked he'd have a check. Then he would do it again on Thursday."

The investigation began when [[K p2 name|Sherman Tate]], 66, a retired school principal, came down with his grandchildren and life vests to find another retired school principal and his grandchildren on board.

[[K p1 name|Culpepper]]'s bookkeeper, [[K p5 name|Linh Dao]], has been helpful to investigators. She was recruited through an agency, was paid every Friday, and quit upon finding a drawer of blank titles. She told them that when she asked him about it he said the debt had grown on him like barnacles.

Detective [[K p4 name|Roscoe Amador]] asks that any other owner of the "Sweet Melissa" telephone 817-555-0173. The case number is [[K p1 id|1892054D]]. An indictment is not evidence of guilt.
