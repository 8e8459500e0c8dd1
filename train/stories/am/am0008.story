id: am0008
genre: news
where: MY
published: 2011-09-30
title: Boy, 15, and two men remanded over Ipoh goldsmith robbery
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=victim age=66 protected=decide why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=witness age=8 protected=yes why=minor-witness
person p9: role=official age=- protected=no why=official
note: the paper does not name the boy in the lead but quotes neighbours; eight-year-old granddaughter witness shares the surname of the shop owner (decide)

IPOH: Three suspects in Wednesday's robbery at a goldsmith's in Jalan Bendahara, among them a schoolboy, were brought to the magistrate's court yesterday with their faces covered by the same batik cloth.

The two adults, [[K p2 name|Vijayakumar a/l Ramasamy]], 27, a lorry attendant, and [[K p3 name|Lim Boon Seng]], 30, unemployed, were remanded for seven days. [[K p3 name|Lim]], better known in Buntong as [[K p3 alias|Ah Pek]], has four previous convictions. The boy, a Form Three pupil, will be held for five days, apart from the others.

Shop owner [[D p4 name|Wong Siew Mun]], 66, was weighing a bangle when a man in a full-face helmet vaulted the counter at [[D p4 address|No. 88]]. Some RM190,000 in chains was swept into a school bag.

"The small one said sorry, aunty," [[D p4 name|Madam Wong]] recalled. "Such manners, I nearly told him which tray."

It was the bag that undid them. Perak CID chief [[K p5 name|SAC Azhar Mokhtar]] said a name was inked inside the flap. Officers then went to [[W p1 school|SMK Seri Kepayang]], where the pupil was sitting a trial paper in Science. [[K p5 name|Azhar]] said that he came quietly and asked if he could finish the section.

The only person to have seen a face was the owner's granddaughter, eight, who was under the table with a colouring book. [[W p8 name|Wong Jia Xin]] told police he had [[W p1 body|a front tooth with a silver edge]]. "[[W p8 name|Jia Xin]] draws very well, so the inspector asked her to draw him," said her grandmother. The drawing is now exhibit P2.

At [[W p1 address|the low-cost flats at Taman Rishah, Block C]], neighbours couldn't believe it. "[[W p1 name|Kavin]] carries my gas cylinder up four floors," said [[K p7 name|Puan Rosmah Daud]], a kuih seller. She blamed the cousin. "That [[K p2 name|Vijay]], he came with a new motorcycle and took [[W p1 name|Kavin]] for rides." According to [[K p7 name|Rosmah]], the boy's mother works double shifts at a glove factory and hasn't been told by anyone but the television.

The mother, [[W p6 name|Saraswathy Perumal]], waited at the courthouse gate in her factory apron. "My son is [[W p1 other|the goalkeeper, under-15 state]]. He's to go to Alor Setar on Sunday," said [[W p6 name|Saraswathy]]. The team has just the one.

Counsel from the legal aid bureau, [[K p9 name|Harjit Kaur Sidhu]], asked the court to remind the press of section 15 of the Child Act. The magistrate did. [[K p9 name|Harjit]] then asked that his identity card, [[W p1 id|960812-08-0155]], read aloud by the interpreter, be left out of the record.

[[K p2 name|Vijayakumar]] wept throughout. It's learnt that he told the investigating officer that [[W p1 name|Kavinesh a/l Muniandy]] was only meant to hold the door.
