id: ai0010
genre: news
where: US-MN
published: 2015-12-04
title: Ex-deacon's trial opens with a coat, a bus token and a phone list
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=accused age=25 protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult
screen p4: unclear
note: court mostly uses first names; the defence calls the 17-year-old a recruiter and she was adjudicated for it; the co-accused was herself sold as a child and pleaded; Somali and Oromo names

DULUTH — Three things lay on the table in front of the jury on Thursday: a child's winter coat with the label cut out, a bus token, and a phone list in a careful, rounded hand.

The hand, prosecutor [[K p5 name|Ingrid Sorvari]] told jurors, is that of [[W p1 name|Hodan]], who was 17 and who'll tell them why she wrote it.

[[K p3 name|Raymond Clyde Bisson]], 45, once a deacon at a storefront church on Superior Street, is charged with promoting the prostitution of two young women in the winter of 2013-14. He calls it a rescue house. [[K p5 name|Sorvari]] called it "a duplex with a price list."

[[D p4 name|Krystal Dawn Aho]], 25, who pleaded guilty in August, was the first to testify. She is [[D p4 id|inmate 247118]] at Shakopee. At thirteen, she said, she'd been taken to ships in the harbor by a cousin; at twenty-three she did the driving for [[K p3 name|Bisson]]. "I knew what it was, because it was me," [[D p4 name|Aho]] said.

The house took in [[W p2 name|Lensa Gemechu]], 19, from [[W p2 employer|the housekeeping shift at the Canal Park Lodge]]. [[K p3 name|Bisson]] told her that her asylum file would be withdrawn if she left, [[D p4 name|Aho]] testified, and he kept the file. "[[W p2 name|Lensa]] prayed out loud. He'd turn the radio up."

Defense attorney [[K p6 name|Stuart Van Dellen]] wanted to speak of the other one. Was it not true that [[W p1 name|Hodan Warsame]] had brought two classmates to the house? That [[W p1 name|Warsame]] was found delinquent for it in Carlton County? He read out the number, [[W p1 id|09-JV-14-118]], before Judge [[K p7 name|Lois Beaudry]] cut him off.

"Members of the jury, you heard no number," [[K p7 name|Beaudry]] said.

He tried again. "She went by [[W p1 alias|Honey Hodi]], did she not? She wore [[W p1 body|a gold cap on the left eyetooth]]?"

"She wore it because he bought it," [[D p4 name|Aho]] said. "He took it out of what she made. She was a junior at [[W p1 school|Cloquet]]. She had a history test that week, I drove her to it."

Outside, [[K p8 name|Fr. Dominic Tetreault]], who has run a shelter by the ore docks since 1998, said that being made to bring in others is part of how it is done. "They give you a coat, then they ask who else is cold," [[K p8 name|Tetreault]] said.

The coat was bought at a thrift store for [[W p2 name|Gemechu]]'s son, whose name is inked inside the pocket.

[[W p1 name|Hodan]] is to take the stand on Monday. She now studies nursing at [[W p1 school|Lake Superior College]]. Her mother sat through the day in the second row, and when the phone list was passed along the jury box she put her scarf over her eyes.

[[K p3 name|Bisson]] was wearing a cross. [[K p6 name|Van Dellen]] has asked that he be let to keep it.

[[K p9 name|Nate Skalicky]] can be reached at [[K p9 phone|218-555-0171]].
