id: aq0004
genre: school
where: US-SD
published: 2023-02-10
title: Lady Badgers notes: Rule of three
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=14 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=83 protected=no why=adult-bystander
note: school sport, nothing to protect; jersey numbers, streets, birthdays, scar, stolen, victim, juvenile, shooting used innocently

From the desk of [[K p7 name|Hunter Iron Cloud]], sports editor, *The Burrow*

If you weren't in the gym Tuesday you missed a crime. [[K p1 name|Teagan Schmeichel]], [[K p1 other|No. 23]], stole the ball nine times from the same team. Nine! The victim was Faulk Valley, 58-31, and the juvenile behavior of their pep band after halftime has been forgiven.

[[K p1 name|Schmeichel]], a senior, turns 18 on [[K p1 birthdate|Feb. 14]] and will sign with Northern that morning in the library. Cake provided by her mom, [[K p4 name|Dawn Schmeichel]], who also runs [[K p4 employer|Cut Above on Main]] and does the braids for the whole starting five.

"[[K p1 name|Teag]] was a terror at four and she is a terror now," said [[K p4 name|Dawn]]. "She has a scar over her left eye from a coffee table. She was going for a loose ball then too."

Junior guard [[K p2 name|Analiese Running Bear]], [[K p2 other|No. 4]], hit six threes, tying the mark that [[K p5 name|Coach Patty Vander Woude]] set in 1994. Coach says she's not sad about it. Coach is a little sad about it. [[K p2 name|Running Bear]] plays the [[K p2 other|only bass clarinet]] in our band and has to change shirts in the hall at halftime, so if you see a girl sprinting past the trophy case, get out of the way.

Off the bench: [[K p3 name|Mai Lor]], a freshman, 14, who moved here in October from Sioux Falls and catches the bus at the [[K p3 address|Cenex on Highway 45]], forty minutes each way. She had two points and one technical foul, which she says was for "existing." The ref, [[K p6 name|Duane Hofer]], says it was for the other thing. [[K p3 name|Lor]] has apologized to Mr. [[K p6 name|Hofer]]. He is also her shop teacher.

Our fan of the week is [[K p8 name|Alvina Schmeichel]], 83, of [[K p8 address|310 Third Avenue East]], [[K p1 name|Teagan]]'s great-grandma, who was ejected from the 2019 district game and has been on probation (her word) ever since. "I never touched that man," [[K p8 name|Alvina]] told the Burrow. "I touched his whistle."

NEXT UP: Thursday at Ipswich, JV at 5. Bus leaves from the ag door at 3:20. Parents, the roster card has a typo. It says [[K p2 name|RUNNING BEAR, ANNALISE]] and it should be [[K p2 name|ANALIESE]]. Tickets can be held by calling the office at [[K p5 phone|605-555-0117]] and asking for Coach [[K p5 name|Vander Woude]], who will act like she doesn't know you.

Also a reminder from the office that the trading of lunch debts for pep-bus seats is over. You know who you are. You were sold a bad seat.

Photos of the steal heard round the county are at [[K p1 url|badgerburrow.example/gallery/teagan23]], shot by me. I only missed seven of the nine.
