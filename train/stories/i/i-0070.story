id: i-0070
genre: news
where: NG
published: 2011-08-30
title: Akwa Ibom: 'Holy woman' flees as police find boy, 10, chained to generator
person p1: role=victim age=10 protected=yes why=minor-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=relative,accused age=39 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=witness age=8 protected=yes why=minor-witness
person p7: role=author age=- protected=no why=author
screen: none
note: witch-branded child; chained but not worked: cruelty, not trafficking; father as accused; a younger sister told the neighbour

From [[K p7 name|Ime Udoh-Bassey]], Uyo

Nobody in the compound asked why the generator had been off for four nights in a row, until a girl of eight went next door and said that her brother was cold.

Policemen from the "C" Division found him on Sunday, fastened at the ankle to an idle Tiger generator behind the prayer house which his father attends in Eket. He's 10. He had been there since Wednesday. According to the Divisional Police Officer, [[K p4 name|CSP Mfon Akpabio-Ette]], the boy had been accused of "flying at night" and causing the collapse of the father's phone business.

The father, [[D p3 name|Aniekan Etuk]], 39, has been arrested. A woman who calls herself [[K p2 name|Prophetess Comfort Inyang]], and who had asked for N65,000 to deliver the boy, jumped through the back window of the vestry and is being sought.

"He told me that he had confessed," the DPO said. "He'd confessed to whatever they wanted so that they'd bring water."

In the child's school bag, exercise books from [[W p1 school|St. Mulumba's Nursery and Primary]] showed that he came third last term. He's now in [[W p1 place|a home run by the Handmaid sisters]], where he's eaten, the sister said, "like somebody going on a journey".

Mrs. [[K p5 name|Eno-Obong Archibong]], who campaigns for the enforcement of the state's Child Rights Law, said that in nine years it had sent very few to prison. "The preachers have cars. The children have ankles."

The landlord told reporters that he knew the family well. "[[W p1 name|Unwana]] used to come and charge batteries. He'd say good morning and touch the ground. It's the small one who saved him, [[W p6 name|Mbetobong]]. They should buy that girl a cloth."

No date was given for arraignment. The generator has been entered as an exhibit.
