id: av0001
genre: news
where: US-OH
published: 2013-05-16
title: Mother traded girl for back rent, Marion prosecutors tell jury
person p1: role=victim,accused,witness age=15 protected=yes why=trafficking-victim
person p2: role=accused,relative age=38 protected=decide why=identifies-protected
person p3: role=accused age=61 protected=no why=adult-accused
person p4: role=relative age=9 protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
person p10: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: accused mother D, landlord with a street address of his own K; girl held as an unruly runaway; brother named; deputy with the victim's surname

By [[K p9 name|Dell Ockerman]]

MARION — The rent on the upstairs flat was $425, and by March of last year [[D p2 name|Tonya Rae Pruitt]] was three months behind.

What happened next, Assistant Prosecutor [[K p5 name|Miriam Vance]] told twelve jurors Wednesday, was "an arrangement, and it was not made with the person who had to keep it."

The landlord, [[K p3 name|Harlan Boggs]], 61, of [[K p3 address|1180 Bellefontaine Ave.]], is accused of taking his money in visits with [[D p2 name|Pruitt]]'s 15-year-old daughter, and of marking each one in a receipt book as "paid, 50." Both he and [[D p2 name|Pruitt]], 38, face counts of compelling prostitution. They are being tried together before Judge [[K p6 name|Otis Fenwick]].

The girl, whom the court is calling T.P., first came to the law's notice as an offender. In June she climbed out over the porch of [[W p1 address|316½ Uncapher Street]] and slept two nights in the cab of a parked truck. Patrolman [[K p7 name|Jared Kiser]] found her, and she was booked as an unruly child and a runaway. She spent 19 days in detention under number [[W p1 id|JD-12-0447]].

"Did you ask why she'd run?" [[K p5 name|Vance]] said.

"There's a box for it," [[K p7 name|Kiser]] answered. "I put 'refused.'"

A neighbor, [[K p8 name|Lorene Stackhouse]], testified that she knew the family from the laundry room. [[K p8 name|Stackhouse]] said the girl was never without her [[W p1 body|leg brace]], and that the small boy, [[W p4 name|Caleb]], carried her book bag for her down to the [[W p1 school|Grant Middle School]] bus.

"I heard [[K p3 name|Boggs]] on the steps the first of every month," she said. "Then I heard him on the ninth, and the twentieth. I told my sister, nobody fixes a sink that often."

Defense counsel for the landlord suggested that the receipts meant partial payments in cash. When the book itself went up on the screen, the reporters' bench could read a margin note beside the April entries: "[[W p1 name|Tessa]] — 50." The judge ordered the projector off. He hadn't got to the second page, which was initialed at the foot "rec'd, for [[W p1 name|Tess P.]]"

[[D p2 name|Pruitt]] wept through most of the morning. She has told detectives she believed the man wanted company for his late wife's piano.

Deputy [[K p10 name|Sam Pruitt]], who guards the courtroom, is no kin to anyone in the case, the judge advised the panel.

The girl takes the stand today. She lives now with foster parents and, [[K p5 name|Vance]] said, the charges against her were dropped in August. [[K p6 name|Fenwick]] has barred cameras. He might also have a word with the clerk, whose witness list, taped to the door at lunch, read: [[K p8 name|STACKHOUSE, L.]]; [[K p7 name|KISER, J.]]; [[W p1 name|PRUITT, TESSA M.]], DOB [[W p1 birthdate|11/02/96]].
