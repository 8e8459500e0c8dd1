id: g-0058
genre: interview
where: US-CA
published: 2018-05-06
title: Six beds, one aide: a talk with [[K p1 name|Marivic Salonga-Pruitt]]
person p1: role=expert age=- protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=victim,accused age=55 protected=yes why=trafficking-victim
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=deceased age=91 protected=no why=adult-bystander
screen p3: labor-trafficking misidentified=yes
screen p5: none
note: caregiver accused of elder neglect had her passport held; a colleague was only underpaid; the resident's son's phrase gives her away

*The care-home industry runs on Filipinas over fifty. [[K p1 name|Salonga-Pruitt]], who teaches nursing at a state university, spent two years in the homes for a book. [[K p2 name|Oliver Chukwu]] asked the questions.*

**Why begin your book with an arrest?**
Because of who's arrested. A resident fell in the night in a six-bed home in Daly City. [[K p6 name|Walter Beame]], 91, a lovely man, an organist. There was one aide on, and she was on the floor of the garage, asleep; she'd been on for twenty-two hours. The police charged her with neglect of an elder.

**Did she do wrong?**
She fell asleep. The owner, [[K p4 name|Cresencia Abad]], is a woman who has three homes and a boat. [[K p4 name|Mrs. Abad]] had her passport, "for filing." Her visa had run out, and every payday there's a speech about who'd be deported and which granddaughter would stop school. Two hundred dollars a week, six of which go to "use of the washing machine." I asked her once why she'd not walk out. She said she had tried, in February; they phoned her sister's house in Batangas while she was still at the bus stop.

**You call her Ate.**
In the book she's just Ate, older sister. 55. They know exactly who she is, though. The [[W p3 body|gold canine]], the [[W p3 other|harmonica at four in the morning]]. [[K p6 name|Mr. Beame]]'s son told a newspaper that he blames nobody "and least of all [[W p3 name|Nanay Luz]]." He meant well.

**How does it stand?**
The DA offered a misdemeanor. She would lose her certificate. In the courthouse corridor they have her on the screen, [[W p3 name|CALINGASAN, LUZVIMINDA]], dept. 9, [[W p3 id|18-NF-003310]], like a departing flight.

**And the owner?**
Charged in April; false imprisonment and wage theft. She put up the boat.

**Not everyone's a captive.**
No! Please. [[K p5 name|Dionisio Ramos]], at the second house, was shorted on overtime; he went to the Labor Commissioner, got $9,300 and bought a jeep. He's on the cover. With the jeep.
