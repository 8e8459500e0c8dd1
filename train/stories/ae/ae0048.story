id: ae0048
genre: news
where: US-WV
published: 2022-04-07
title: Coal County man accused of abusing power over renter
person p1: role=accused age=63 protected=no why=adult-accused
person p2: role=victim age=27 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
note: sexual offence on an adult tenant; his rental is her address

Magistrate [[K p3 name|Darrell Lively]] bound over a landlord Monday on a charge of second-degree sexual assault.

[[K p1 name|Ernest Kincaid]], 63, of [[K p1 address|Sugar Camp Road]], let himself into a duplex in January with his own key, the complaint says, and did not leave when the woman told him to. She is 27 and was behind on the rent.

Her bedroom is in [[W p2 address|the left half of 6 Tipple Street]]; [[K p4 name|Norma Hatfield]], in the right half, heard a lamp go and pounded on the wall. "I hollered, [[W p2 name|Bethany]], I've called the law," she testified. "I hadn't yet. Then I did."

[[K p1 name|Kincaid]] collects rents on thirty doors and used to drive for [[K p1 employer|Mountaineer Gas]]. Docket [[K p1 id|22-M27F-00114]].
