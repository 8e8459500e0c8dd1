id: r-0047
genre: news
where: US-NV
published: 2014-07-16
title: Pahrump brothel gets its license back
person p1: role=accused age=58 protected=no why=adult-accused
person p2: role=bystander age=31 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p2: none
note: legal brothel; woman by choice; no trafficking found

County commissioners voted 3-2 on Tuesday to renew the license of [[K p1 name|Harlan Biddle]], 58, who had been cited for unpaid room tax.

A deputy who interviewed the nine women found none held against her will. [[K p2 name|Renee Castle]], 31, spoke in favor. She drives in from Fresno ten days a month, she said, sets her prices and goes home when she likes. "I've got a daughter in dental school. Renew the man."

Commissioner [[K p3 name|Butch Schofield]] voted no. District Attorney [[K p4 name|Angela Kunz]] said the tax is now paid.

[[K p5 name|Rev. Lamar Tice]] left before the vote.
