id: m-0039
genre: filing
where: GB-ENG
published: 2021-04-12
title: INQUEST TOUCHING THE DEATH OF A CHILD — Record and Rider
person p1: role=deceased age=16 protected=decide why=deceased
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=17 protected=yes why=minor-witness
person p6: role=accused age=19 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
note: deceased minor; to ask throughout; a living friend who was a witness; drug supplier was charged

Area Coroner: [[K p3 name|Dr Mireille Adair-Foxton]]. Officer: [[K p7 name|Keith Rumbold]], [[K p7 address|The Old Corn Exchange, Room 4]], [[K p7 phone|01632 960588]]. Ref. [[D p1 id|COR/21/00147]].

Deceased: [[D p1 name|Summer Louise Garrity]]. Born [[D p1 birthdate|1 June 2004]] at St Mary's. Usual address [[D p1 address|18 Kestrel Rise]]. Occupation: pupil, [[D p1 school|Fenmarsh Sixth Form]] (A level photography).

Found on 8 January 2021 by a dog walker beside the boating lake. Cause of death: 1a toxicity of a substance sold as Xanax.

Evidence. [[D p2 name|Niamh Garrity]], mother, said [[D p1 name|Summer]] was sixteen and a half and afraid of exams. She'd bought three tablets from an account named "pharmafox" for £5. Her friend, 17 and anonymous by my order, told the court that they'd taken the bus together ([[W p5 other|the last 12A from the cinema]]), that she went to fetch a blanket from her house in [[W p5 address|Heron Court]], and that she'd been eleven minutes. Counsel for the police twice called this witness [[W p5 name|Ottilie]]. I direct that it not be reported.

[[K p6 name|Reuben Stannard]], 19, of [[K p6 address|Marina View, Flat 3]], was charged on 2 March with being concerned in the supply; trial [[K p6 id|T20217044]]. I make no finding as to him. PC [[K p4 name|Hope Lindell]] ([[K p4 id|collar 1633]]) downloaded the handset. The last picture on it, [[D p1 photo|IMG_4471_lake_selfie.heic]], is timed at 22:07.

Conclusion: misadventure.

Rider: I shall write to the Secretary of State concerning the account, which when I opened my laptop this morning was still selling.
