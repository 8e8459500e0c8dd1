id: p-0072
genre: news
where: CA-MB
published: 2016-02-18
title: Winnipeg girl, 14, one of three youths arrested in machete robberies
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=61 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=witness age=16 protected=yes why=minor-witness
note: YCJA; group home is W; street name; a teen clerk who was a witness is named; adult co-accused stays

WINNIPEG — Three youths and a 19-year-old man are facing a total of 37 charges after a string of robberies in the North End and West End in which a machete was used.

[[K p3 name|Dallas Robert Guiboche]], 19, of [[K p3 address|Boyd Avenue]], is charged with eight counts of robbery and one of aggravated assault. He's in custody at the Remand Centre.

Girls of 14 and 15 and a boy, 15, are charged under the Youth Criminal Justice Act and can't be named.

[[K p4 name|Const. Tammy Kostiuk]], a spokeswoman for the police service, said the robberies took place over four nights beginning Feb. 11. Cabs, a convenience store and a pizza restaurant were targeted. The group took about $900, some cigarettes and a delivery bag.

Taxi driver [[K p5 name|Amarjit Dhaliwal]], 61, needed surgery on his right hand. "I have been driving here for 22 years, and I was told, give the money, so I gave it. Then they hit me," [[K p5 name|Dhaliwal]] said from his home in the Maples.

The 14-year-old girl is a ward of Child and Family Services who was reported missing on Feb. 9 from [[W p1 place|Heron House]], a group home on [[W p1 address|Magnus Avenue]]. In a bulletin sent out that day and then withdrawn, police named her and described [[W p1 body|a red streak in her hair and a "204" tattooed on her thumb]]. It is understood that she is known on the street as [[W p1 alias|Lil Shy]].

At the convenience store, a cashier hid a customer's child behind a freezer. [[W p8 name|Jerrick Pangilinan]], 16, a Grade 11 student at [[W p8 school|Tyndall Collegiate]], was working his second shift.

"The smaller girl was shaking more than me," he said. "The guy yelled, '[[W p1 name|Shania]], grab the till,' and she just stood there."

Defence lawyer [[K p6 name|Wendy Blatz]], who represents one of the girls, said children in care are being used by older people and that the system has lost track of them. She will seek release at a hearing Friday.

[[K p3 name|Guiboche]] is to appear in court on Feb. 24. No one has been charged in the assault on a second driver, [[K p4 name|Kostiuk]] said.

[[K p7 name|Dean Sigurdson]], Red River Daily
