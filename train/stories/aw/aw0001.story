id: aw0001
genre: news
where: US-OH
published: 2017-10-12
title: Nineteen answer ad, nobody there but the police
person p1: role=official age=- protected=no why=official
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=accused age=61 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p2: none
screen p3: none
note: customers only; the 'girl' was a detective; every word of the field and nothing to protect

By [[K p8 name|Dale Wozniak]]
Staff writer

TOLEDO — The woman in Room 214 was called "Brandi, new in town," charged $120 for a half hour and did not exist.

Over two nights last week nineteen men knocked at her door off Reynolds Road. What opened it was Detective [[K p1 name|Shanelle Pruitt]] of the vice unit, in a Mud Hens sweatshirt, and behind the bathroom door two colleagues with a list.

All nineteen were cited for soliciting, a third-degree misdemeanor. Police called it Operation Buyer Beware and put the names out the next morning under the heading of the department's human trafficking initiative. No woman was arrested, none was found, and none, [[K p1 name|Pruitt]] said, was looked for. "This was demand. We weren't there for anybody but the johns."

Among those cited are [[K p2 name|Gordon Haase]], 52, of [[K p2 address|Talmadge Green Road]], who teaches driver's education; [[K p3 name|Luis Bermúdez]], 38, a roofer, summons no. [[K p3 id|CRB-17-11862]]; and [[K p4 name|Rev. Alton Speight]], 61, associate pastor of [[K p4 employer|Mount Gilead Tabernacle]]. [[K p4 name|Speight]], reached on his cell at [[K p4 phone|419-555-0138]], said that he had gone to the motel to pray with a stranger and would say so under oath.

[[K p2 name|Haase]] pleaded no contest on Tuesday before Judge [[K p5 name|Irene Kaczala]] and was fined $250 with a day of "john school." [[K p5 name|Kaczala]] asked him whether he had thought about who might be behind such a door, whether she might be somebody's daughter, sold, beaten, kept. "I honestly thought about parking," [[K p2 name|Haase]] said.

[[K p3 name|Bermúdez]] asked for a lawyer and will be back on the 26th.

The class is run by [[K p6 name|Dr. Celia Marchetti-Boone]], a sociologist at the university, who shows the men slides of pimps, quotas and branded necks. She has mixed feelings about decoys. "They rescue nobody," [[K p6 name|Marchetti-Boone]] said. "They may make nineteen men think twice, and that's worth an afternoon."

The motel's day manager, [[K p7 name|Jayesh Patel]], said that he had rented the room to the city at the weekday rate and got a nice letter. In eleven years he has called the hotline once, about a girl at the ice machine; she turned out to be the goalkeeper of a visiting soccer team. "Better to call," [[K p7 name|Patel]] said. "Her coach bought me a coffee."

The remaining defendants are due in Toledo Municipal Court through November. A list is posted at the clerk's window. Detective [[K p1 name|Pruitt]] says that "Brandi" will be back in the spring, in another part of town and probably under another name.
