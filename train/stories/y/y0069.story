id: y0069
genre: news
where: NG
published: 2022-04-25
title: Baby factory: matron, son remanded
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=yes why=minor-victim
screen: unclear
note: baby factory: sale of infant; sexual exploitation facts weak -> unclear; the infant sold is a minor victim

ABA — Nobody on Faulks Road remembers hearing a child cry at the Divine Mercy Maternity, though nine had been born there since January.

Mrs [[K p2 name|Ugochinyere Okwukwe-Anele]], 57, and her son, [[K p3 name|Chinaemerem]], 31, were yesterday remanded by Chief Magistrate [[K p4 name|Adaku Nlemadim]] for dealing in children. Police say pregnant girls were lodged on the upper floor until they delivered, given between ₦80,000 and ₦120,000 and sent away without the baby. Boys went for more.

One of the girls is 17. She says that she walked in on her own because her father would not have her in the house, that the gate was locked at night "for armed robbers", and that she signed a paper which nobody read to her. She changed her mind on the second day. The boy had gone by then, with a couple in a Sienna.

He has a name. "I named him before they carried him," [[W p1 name|Onyinyechukwu Ezeji]] told this reporter through the police-station window. "[[W p5 name|Kamsiyochukwu]]. He has [[W p5 body|a mark like a bean on the left foot]]. Write it so that they'll see."
