id: aq0022
genre: blotter
where: US-NM
published: 2013-04-02
title: Police & Fire: week of March 24
person p1: role=victim,accused age=29 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=61 protected=no why=adult-accused
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=victim age=- protected=no why=adult-victim
screen p1: labor-trafficking misidentified=yes
note: a panhandler booked for trespass is driven, beaten, his money taken, his papers held; other items with addresses and ids are K

From the logs of the Deming police. Compiled by the desk.

**Sunday.** [[K p5 name|Hollis R. Tackett]], 61, of [[K p5 address|2210 Columbus Road SE]], DWI, after his Buick came to rest in the fountain at the bank. He told Ofc. [[K p4 name|Marcos Apodaca]] the fountain was new. It was put in in 1988. Booking [[K p5 id|13-0611]].

**Monday.** [[K p8 name|Lucinda Begay]] reported a saddle stolen from a shed on [[K p8 address|Raymond Reed Boulevard]]. It was recovered at a pawn shop with the thief's own license left as security: [[K p3 name|Shane Orrin Pickett]], 26, aka [[K p3 alias|Shiner]]. He is being sought. Brown Silverado, [[K p3 vehicle|missing tailgate]].

**Tuesday.** Criminal trespass and aggressive panhandling at the truck stop, Exit 82. Arrested was [[W p1 name|Florin Cioaba]], 29, no local address, a double amputee who was found on a board with wheels between the diesel pumps. Booking [[W p1 id|13-0618]]. He gave the name [[W p1 alias|Nicu]]. Ofc. [[K p4 name|Apodaca]] noted this was the third contact in ten days. "Subject will not take no for an answer," the narrative says. He had $214 in ones. He asked to be kept overnight.

**Wednesday.** A follow-up that changes Tuesday's. A clerk at the truck stop, [[K p6 name|Rosa Quintana-Hale]], came in on her own time to say that the man on the board does not get there by himself. A red conversion van with [[K p2 vehicle|Nevada plates and a dolphin on the spare]] sets him down at six and fetches him at ten at night. The driver counts the money on the hood. "He hit [[W p1 name|Florin]] in the mouth with a shoe for being six dollars short," [[K p6 name|Quintana-Hale]] said. "I've got it on my phone." Mr. [[W p1 name|Cioaba]] told an interpreter he came from Țăndărei two years ago for what he understood was a job in a shoe repair, that his papers are under the seat, and that he has been told his wife will be burned out if he stops.

**Thursday.** The van was found in [[W p1 address|Space 31 of the Roadrunner RV Park]], where three people had been sleeping in it. Arrested: [[K p2 name|Grigore "Uncle Gigi" Stan]], 38, on a hold for the federal people, booking [[K p2 id|13-0625]]. [[K p2 name|Stan]] has a [[K p2 body|gold front tooth]] and was carrying four passports, one of which, [[W p1 id|RO 14477820]], was Tuesday's arrestee's.

**Friday.** Trespass charge in [[W p1 id|M-14-MR-2013-0207]] dismissed by Magistrate [[K p7 name|Ysidro Luna]] at the officer's own request. "I booked the wrong fella," said Ofc. [[K p4 name|Apodaca]]. Magistrate [[K p7 name|Luna]] paid for the man's breakfast. Mr [[W p1 name|Cioba]] has been taken to [[W p1 address|the brothers' house at Cristo Rey]], and is reported to be repairing their shoes.

**Saturday.** [[K p3 name|Pickett]] came in for his license.

*Photo on our page: [[W p1 photo|cioaba-board-exit82.jpg]], taken Tuesday and left up by mistake.*
