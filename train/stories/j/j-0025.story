id: j-0025
genre: press-release
where: US-OH
published: 2008-06-26
title: TASK FORCE: 23 arrests in Cleveland-Akron corridor; one juvenile offender
person p1: role=accused,victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=19 protected=decide why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p6: unclear
note: release lists juvenile with date of birth and a physical mark; a 19-year-old with weak signs

FOR IMMEDIATE RELEASE

Richfield, Ohio. In five nights of Operation Turnpike, task force officers cited 14 men, booked eight women, impounded six cars and took one juvenile offender off the road.

The juvenile, a 14-year-old Youngstown female who introduced herself to an undercover deputy at the service plaza as "[[W p1 alias|Chyna]]," agreed on a price of $80 and was arrested for soliciting. Fingerprints identified her as [[W p1 name|Breonna Alise Whitlow]], born [[W p1 birthdate|November 30, 1993]]. She is on probation out of Mahoning County for the same conduct and absconded from [[W p1 place|Harbor Lane Girls' Residence]] in May. She'd cut [[W p1 body|the number 7 into her left calf]], which she said is what she was "in the stable," and claimed she had to bring $500 home each night. She was lodged in the Summit detention center.

[[K p2 name|Arthur Lee "Prophet" Gaines]], 36, Youngstown, was stopped in the plaza lot. He had in his possession the juvenile's birth certificate. He's charged with promoting prostitution.

[[D p6 name|Yesenia Cordero]], 19, Lorain, soliciting, was in the rear seat of the same car, appeared tired, gave the same cell phone number as [[K p2 name|Gaines]], and declined to speak.

[[K p3 name|Tiffany Jo Marsh]], 28, Akron, soliciting, third. Active warrant.

Also cited were fourteen men, aged 20 to 71. Since each is entitled to his day in court and since most of them have families, the task force isn't releasing a list.

In the course of booking, the juvenile asked for the return of a spiral notebook. It contains names of truckers, amounts between $40 and $150, and on the inside of the cover, in another person's hand, "YOU OWE," with a running sum. The notebook's being held as evidence against her.

She was found to be in need of dental care.

"We hope this is a wake-up call to that young lady before it's too late," said Chief Deputy [[K p4 name|Bernard Kosik]]. A community forum with Detective [[K p5 name|Angela Prewitt]] is planned.

Tips: 330-555-0171
