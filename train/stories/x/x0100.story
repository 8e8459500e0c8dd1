id: x0100
genre: news
where: ZA
published: 2018-08-10
title: The farm at the end of the road
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim age=26 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
person p10: role=relative age=- protected=yes why=identifies-protected
person p11: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: long farm labour feature; the younger was held as a cannabis grower; farm W since they slept there; village W

By [[K p9 name|Lerato Mokgatle]]

There are two ways to leave the farm. One is the road, which has a boom across it and a man called Oom by the boom. The other is the river, and in February two people took the river.

They'd been there fourteen months. A recruiter in Malawi had promised them a season on tomatoes near Tzaneen, R3,200 a month and home for Christmas. He collected their passports at the border for stamping. At [[W p1 employer|Rietvlei Estates]], the manager, [[K p3 name|Hennie Vorster]], told them that the stamps had cost R6,000 each and that they would work until it was paid. There was a shop on the farm; there was one only. Mealie meal went into [[K p3 name|Vorster]]'s book at twice what it costs in town, and so did gloves. In December the man owed more than he had in May.

He's 26. He asked once if he might phone. "[[K p3 name|Hennie]] set the dog on my shadow," he said. "Not on me. On my shadow, to show me."

The other is a boy. He was 17. They'd moved him from the tomatoes to a tunnel at the back, where, under lamps, grew something else, and there he slept, beside the pump, with the door chained at night. When the Hawks raided in January, they found him and eleven hundred plants. [[K p3 name|Vorster]] was at church. It was the boy who was put in the van.

In the charge book at Letsitele he's entered as "[[W p1 name|BANDA, CHISOMO]], adult male, cultivation," CAS [[W p1 id|88/01/2018]]. He told Constable [[K p5 name|Petrus Maluleke]] how old he was. "He didn't have papers to say so," the constable testified in the magistrate's court this week, and Magistrate [[K p6 name|Dr Yolande Rabie]] asked him who, in his opinion, did have them.

Bailed by a mistake, the boy went back to the only place he knew and fetched the other. That is when they took the river.

[[K p3 name|Vorster]] and the owner, [[K p4 name|Johan Engelbrecht]], are now charged under the trafficking Act; both deny it. Their advocate, [[K p11 name|Faith Nkuna SC]], says the men ate better than at home. [[K p7 name|Professor Banda Chirwa]], of Wits, who has studied the valley for twenty years, says she has heard that in every single case.

The two live in a place I won't name. The older goes by Moses here and it's not his name. It's on a wall, though: at the church in [[W p2 address|Kapiri village]], where his mother, [[W p10 name|Mayi Esnart]], had it put up among those to be prayed for, with a photograph. [[K p8 name|Pastor Lyson Gama]] sent it to me, proud. He'd have been glad to see it printed.
