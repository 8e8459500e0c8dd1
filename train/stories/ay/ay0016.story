id: ay0016
genre: press-release
where: IN-KL
published: 2018-06-14
title: Kozhikode Rural Police: two-day training on POCSO and anti-trafficking procedure concludes
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=public-figure
screen p7: none
note: training day for officers, an invented case study with an invented child's name and FIR number "for exercise only"; all named people stay

OFFICE OF THE DISTRICT POLICE CHIEF, KOZHIKODE RURAL
Press Note No. 155/2018, dated 14.06.2018

A two-day training for Station House Officers, women civil police officers and Child Welfare Officers of 21 stations concluded today at the Vadakara Town Hall. One hundred and four officers took part.

Inaugurating the programme, [[K p1 name|Smt. R. Sreedevi IPS]], District Police Chief, said that the first hour decides the case. "If the child is asked for her story by four persons in four rooms, you have four stories. Ask once." [[K p1 name|Smt. Sreedevi]] released a pocket card in Malayalam, Hindi, Bengali and Odia for use at railway stations and work sites.

[[K p2 name|Sri. Mohammed Haris V.K.]], Judge, Additional Sessions Court, took the session on confidentiality. He reminded officers that a child's name, parentage, school, neighbourhood or photograph shall not be disclosed to the press, and that an FIR under the Act is not to be uploaded. [[K p2 name|Judge Haris]] observed that most leaks were by WhatsApp, and most were kindly meant.

[[K p3 name|Sri. Baiju Kuttan]], Deputy Labour Officer, explained bonded labour: advances, withheld wages, Aadhaar cards kept "for safety". [[K p3 name|Sri. Baiju]] showed a ledger from 2014, with names blacked out.

[[K p4 name|Dr. Elizabeth Kuruvilla]], paediatrician, Government Medical College, and [[K p5 name|Adv. Noorjahan Beevi]], legal services authority, conducted the practical. Participants were given a model FIR, "Crime No. 000/18 of Model Station", in which [[K p7 name|'Ammu']], aged 13, is brought from Jharkhand by an agent for domestic work and is made to sleep in a store room. It is stated for information of all that [[K p7 name|'Ammu']] is imaginary, as are the flat, the agent and the number. In the exercise three of the nine groups arrested her for theft of bangles. "So now you know how it happens," [[K p5 name|Adv. Noorjahan]] told them.

Prizes for the best answer went to [[K p6 name|WCPO 4155 Jisha Mathai]] of Koyilandy station, who before recording any statement asked whether [[K p7 name|'Ammu']] had eaten. [[K p6 name|Smt. Jisha]], who joined the force at 22 from a family of beedi workers, received a shield and a rain coat.

[[K p4 name|Dr. Kuruvilla]] will visit all 21 stations in the coming months to help set up a room for children. Donations of toys may be handed over to the Control Room (0495-555-0112). Weapons, vehicles and police dolls are not required.

The photograph attached, [[K p6 photo|jisha_mathai_prize.jpg]], shows (from left) [[K p1 name|R. Sreedevi]], [[K p6 name|Jisha Mathai]], [[K p2 name|Mohammed Haris]].

Sd/-
District Police Chief
