id: ae0072
genre: news
where: US-WI
published: 2003-02-20
title: Ice shanty king retires
person p1: role=bystander age=79 protected=no why=adult-bystander
person p2: role=relative age=13 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
note: nothing to protect; a tale of theft in jest

[[K p1 name|Clarence Wojcik]], 79, has sold the last of his eleven shanties, and with it, he says, the last of his debts.

He rented them by the night from [[K p1 address|the red boathouse on Shore Road]], stove and minnows included, to judges, to crooks and once to a bishop. A girl of 13, his granddaughter [[K p2 name|Steph]], kept the ledger. "He let half of them off," she said. "I have names."

Warden [[K p3 name|June Oshkeshequoam]] bought the last one for a dollar and a ride. It will go on the ice till March, or June, if [[K p3 name|June]] forgets it again.
