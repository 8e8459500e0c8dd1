id: b-0127
genre: news
where: IN
published: 2019-11-14
title: Children's Day: 23 'little chefs' freed from dhabas on NH-44
person p1: role=victim age=9 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: labor-trafficking
note: labour of a nine-year-old bonded for his father's loan; cheerful tone; politician lifts him for the cameras and says his name; bonded-labour numbers

Kherwari: While schools across the district distributed toffees, a task force on Thursday morning freed 23 boys from roadside dhabas along the highway. The youngest, who is nine, was found asleep inside a tandoor that was out of use.

He'd been there since his father took an advance of ₹8,000 from owner [[K p3 name|Gurnam Chand]] for a sister's wedding. It's two years now. He was told that if he ran the father would have to come instead, and the father has a bad chest.

District magistrate [[K p2 name|Ayesha Mirza]], IAS, issued release certificates on the spot under the 1976 Act. [[K p3 name|Chand]] has been arrested.

At noon the local MLA, [[K p5 name|Balbir Tanwar]], arrived with a cake. He picked up the smallest one and, with five cameras running, announced, "This is [[W p1 name|Raju Lodhi]], from [[W p1 address|Pipalkheda]]! What'll [[W p1 name|Raju]] become? A collector!"

"A driver," said the boy.

[[K p4 name|Thomas Minj]], of a children's rights collective, requested that the channels blur. Two did.
