id: am0003
genre: blotter
where: IN-KL
published: 2019-01-22
title: City round-up: Kochi and Ernakulam Rural
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=victim age=61 protected=no why=adult-victim
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=victim age=34 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=deceased age=72 protected=no why=adult-bystander
person p7: role=victim age=45 protected=no why=adult-victim
person p8: role=accused age=52 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
screen: none
note: nothing to protect; "trafficking" of sandalwood, "minor" injuries, "victim", "captive" elephant; plenty of numbers

SANDALWOOD. Forest officers arrested [[K p1 name|Biju Varkey]] (38) of Kothamangalam for trafficking in sandalwood billets hidden beneath tapioca in a goods autorickshaw, [[K p1 vehicle|KL-44 X 0155]]. The case is [[K p1 id|OR 3/2019]] of the Thodupuzha range. Range officer [[K p9 name|Sujatha Panikkar]] said that 41 kilos were recovered. [[K p1 name|Varkey]], who claims that he thought he was carrying tapioca beneath tapioca, was produced before the magistrate at Muvattupuzha and remanded for fourteen days.

CHAIN SNATCHED. [[K p2 name|Thankamma Cherian]] (61), retired headmistress, lost a chain of three sovereigns on Sunday near the Vyttila ferry steps. Two men on a black motorcycle asked the time. "I looked at my watch like a fool, and they had it," [[K p2 name|Mrs Cherian]] told this paper. Maradu police registered [[K p2 id|Crime No. 88/19]].

ASSAULT. A quarrel over the price of karimeen ended with minor injuries to [[K p4 name|Shihab P.A.]] (34), a fish vendor of Chellanam. [[K p3 name|Lijo Sebastian]] (26), a regular customer, was taken into custody and let off on station bail. Sub-inspector [[K p5 name|Grace Mathew]] said that a frying pan has been seized and that [[K p4 name|Shihab]] needed four stitches. SI [[K p5 name|Mathew]] added that both parties had since eaten the fish. [[K p3 name|Sebastian]] declined to comment.

ELEPHANT. A captive tusker owned by the Edathala devaswom broke its chain during a procession and walked two kilometres along the national highway, where [[K p6 name|Kunjappan Nair]] (72), who had once been its mahout, talked it into a coconut yard with jaggery. We regret to add that [[K p6 name|Kunjappan Nair]] died in his sleep on Monday, aged 72, of causes that had nothing to do with elephants. The funeral is at his house, [[K p6 address|Plavila, Temple Road, Edathala]], at 3 pm. The tusker will be brought.

CHEATING. [[K p7 name|Dr Anil Rajagopal]] (45), a dentist, complained that he paid ₹6.4 lakh to [[K p8 name|T.V. Mohandas]] (52) of Palarivattom for a Canadian work visa and was given a laminated card. Central police booked [[K p8 name|Mohandas]], who runs [[K p8 employer|Maple Dreams Consultancy]], for cheating. Three other professionals, all of them still at home with their own passports in their own drawers, have come forward. [[K p7 name|Dr Rajagopal]] said he felt no victim, only an idiot, and asked that others call the station at [[K p5 phone|0484-555-0162]] before they pay anyone.

FOUND. A boy's bicycle, blue, at Marine Drive. A set of lower dentures, at the same place. Owners may apply to the station writer with proof.

CORRECTION. In Sunday's round-up we said that the Tripunithura bakery had been raided for employing child labour. The inspectors had come for the puffs. The proprietor has accepted our apology, and we his.
