id: i-0042
genre: news
where: IN
published: 2012-04-05
title: Doctor couple leave for Bangkok, lock maid in: FIR
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking
note: child domestic; agency owner shares the tribe's surname with her; FIR gives the child's name as "servant X"; the flat she lived in is W

GURGAON: It was the smell of burning rotis, and then a small voice asking through the grille if anyone had a key.

Residents of Tower 9 called the fire brigade last Friday to the flat of [[K p2 name|Dr Sanjeev Mehrotra]] and [[K p3 name|Dr Sumita Mehrotra]], who were on holiday in Thailand. On the balcony was a 13-year-old who'd been left with two kilos of atta, some potatoes and a mobile phone that could only receive.

According to the FIR ([[K p2 id|No. 88, Sector 29 PS]]), the child told the Child Welfare Committee that she had been working for the couple for eight months, that her salary went to a placement agency in Delhi, that she was pinched and beaten if the dishes weren't dry, and that two cameras had been put up in the kitchen. "Didi used to look from the hospital on her phone, and then ring me," she said.

Police have booked the couple under the Juvenile Justice Act and section 374 IPC. The agency's owner, [[K p4 name|Jeetan Kujur]], was held on Tuesday.

Inspector [[K p5 name|Nirmala Rathi]] said, "They have told us over phone that she's like a daughter. I have asked them to bring the school fee receipts."

The FIR, which names the child five times, was shared in the RWA's e-mail group on Saturday night along with the address, [[W p1 address|Flat 9/1402, Emerald Heights]]. A resident, [[K p6 name|Ritu Sachdeva]], asked for it to be deleted. In the next mail someone else attached it again under the name [[W p1 photo|sumati_kujur_FIR.pdf]].

[[W p1 name|Sumati]], who's from [[W p1 place|Litapani]] in Gumla and speaks Kurukh, is to be reunited with her mother, [[W p7 name|Birsi Kujur]], who was told that her daughter was studying.
