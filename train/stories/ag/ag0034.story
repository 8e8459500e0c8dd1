id: ag0034
genre: news
where: ZA
published: 2011-06-16
title: "She sleeps by the dogs": Sandton couple face court over domestic worker
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: domestic servitude with a sexual offence; she lived in the house, so the street is W; neighbour gives her first name

Her passport was found in a biscuit tin on top of the geyser, 14 months after her employers said that they had posted it to Home Affairs.

The woman, 23, from Blantyre, told the Randburg court through an interpreter that she earned nothing. She owed for the bus, [[K p2 name|Bernard Kruis]] had explained, and then for her uniform, for the plates she broke, for the uniform again. If she went out at the gate the police would put her in Lindela. At night he came to the outside room. His wife, [[K p3 name|Yolanda Kruis]], knew this and "counted the spoons".

It was the woman in the next garden, [[K p5 name|Priscilla Naidoo-Smit]], who phoned. "I used to greet her over the wall. [[W p1 name|Chikondi]], I'd say, when's your Sunday? She says, madam, there's no Sunday. She sleeps by the dogs. I hear her singing to them, with that [[W p1 body|gap where somebody has knocked out the eye tooth]]."

Prosecutor [[K p4 name|Sello Ramatlhodi]] asked that the address, [[W p1 address|17 Karee Close]], not be reported. The couple deny charges of trafficking, rape and assault and say that she was "like family". The woman has been moved to [[W p1 place|the Lerato House shelter in Springs]].
