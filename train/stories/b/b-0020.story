id: b-0020
genre: news
where: AU-NSW
published: 2019-09-05
title: Farm contractor kept backpackers' and islanders' pay, court hears
person p1: role=victim,witness age=26 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: labor-trafficking
note: adult labour trafficking; the paper avoids the name but prints his island, his church solo and the caption

[[K p6 name|Jarrah Whitcombe]]

A labour-hire contractor who supplied pickers to citrus blocks along the river took the passports of 22 men on the bus from the airport and gave none of them back, a district court jury has been told.

[[K p2 name|Gavin Leslie Strode]], 50, has pleaded not guilty to causing a person to remain in forced labour and to eight counts of debt bondage.

The first of the pickers to be called, a 26-year-old, gave his evidence from another room and with an order that his identity not be published. He told Crown prosecutor [[K p3 name|Niamh Costigan]] that he'd been promised $21 an hour. In the first month he received $38. He was told that the rest had gone on his fare, his bunk, his gloves and "a fine for singing".

Asked why he did not leave, the witness said [[K p2 name|Strode]] had shown them a photograph of a dog. "He said, this one was trained on Tongans."

Under cross-examination by [[K p4 name|Lachlan Ng SC]], he agreed that he'd been free to attend church on Sunday, and had sung [[W p1 other|the tenor solo at the Uniting Church Easter service]].

"Did you tell the minister you were a slave?" Mr [[K p4 name|Ng]] asked.

"I told God," said the witness. "He was busy also."

Mrs [[K p5 name|Ailsa Merrett]], who runs the Corner Store, is expected to say that [[K p2 name|Strode]] bought his workers' groceries himself: rice, tinned fish, and once a cake.

The trial continues.

PICTURE: The packing shed. From left, [[W p1 photo|Semisi Tau'akipulu]] and two other seasonal workers in 2017. Supplied.
