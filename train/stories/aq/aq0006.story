id: aq0006
genre: press-release
where: US-TX
published: 2009-10-30
title: Eleven arrested in Operation Paper Route
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=accused age=19 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=71 protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p4: none
note: drug raid, all adults; 'worked off a debt', minor child mentioned unnamed as not home, hotel, passports; nothing to protect

FOR IMMEDIATE RELEASE
Office of the Sheriff, Kerrville
Contact: Lt. [[K p5 name|Buddy Wisenhunt]], [[K p5 phone|830-555-0163]]

A six-month investigation into the sale of methamphetamine out of vehicles used to throw newspapers ended before sunrise Thursday with eleven adults in jail and 3.2 pounds of product on a folding table.

Lt. [[K p5 name|Wisenhunt]] credits a tip from [[K p7 name|Mrs. Ouida Stribling]], 71, of the [[K p7 address|900 block of Lytle Street]], who wanted to know why she was getting four papers. "I only take the one," [[K p7 name|Mrs. Stribling]] told the dispatcher, "and one of them had a sandwich bag in it."

Arrested at [[K p1 address|118 Travis Loop]] was [[K p1 name|Rodney Dean "Scoop" Kuykendall]], 44, a distribution manager, SO# [[K p1 id|09-41127]], charged with manufacture/delivery over 400 grams. A search of the residence turned up six firearms, two expired passports in his own name and $18,400 in quarters. [[K p1 name|Kuykendall]] was on parole (TDCJ [[K p1 id|00917732]]) and is being held without bond.

Arrested in Room 209 of the Hill Country Courts: [[K p3 name|Yesenia Marie Tijerina]], 36, aka "[[K p3 alias|La Flaca]]", SO# [[K p3 id|09-41129]]. Officers noted a [[K p3 body|rose tattoo with the name Hector]] on the left forearm. Bond $75,000. [[K p3 name|Tijerina]] told officers that she owed [[K p1 alias|Scoop]] nothing and could leave any time she liked, and that she'd "been in the business longer than he has."

Arrested at a traffic stop on Highway 16: [[K p2 name|Cody Wayne Brumbelow]], 22, driver of a maroon Cavalier, plate [[K p2 vehicle|KRV 88D]]; and his passenger, [[K p4 name|Summer Lynn Petrovsky]], 19, a hostess at [[K p4 employer|the Inn of the Hills Grille]]. Both charged with possession under one gram. [[K p4 name|Petrovsky]] was released on her signature. She stated she had been working off the price of a transmission by riding along and folding papers, at her own suggestion, and that the price had been fair.

Seven others will be named after arraignment. No children were in any of the residences. A school-age resident of Travis Loop was with a grandparent at the time.

District Attorney [[K p6 name|Amos Barrientes]] said his office will ask for enhancements. "You brought this to people's driveways," [[K p6 name|Barrientes]] said. "With the funnies."

Narcotics dog Bruno and his handler, Deputy [[K p8 name|Marisela Kuykendall]], took part. In answer to several calls: Deputy [[K p8 name|Kuykendall]] is no relation to the suspect and would like people to stop asking her at H-E-B.

Cause number for [[K p1 name|Mr. Kuykendall]] is [[K p1 id|B09-512]]. All persons are presumed innocent until proven guilty in a court of law. The summer subscription drive is not affected.
