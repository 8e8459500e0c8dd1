id: b-0111
genre: news
where: US-UT
published: 2021-02-26
title: Police: Teen faces adult charges in school-bus hijack; no one hurt
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=witness age=10 protected=yes why=minor-witness
person p3: role=official age=- protected=no why=official
person p4: role=victim,witness age=63 protected=no why=adult-victim
person p5: role=accused age=15 protected=yes why=juvenile-accused
screen: none
note: 17-year-old directly charged; a child hero passenger's name is in a tweet by the district; the younger friend stays in juvenile court

ANTELOPE FLAT — The bus was empty but for the driver and one fourth-grader when two boys in ski goggles got on at the wrong stop.

[[D p1 name|Kolby Steadman]], 17, has been charged in district court with aggravated kidnapping and robbery. A 15-year-old, who, police say, "mostly held the door," was referred to juvenile court.

Driver [[K p4 name|Arvin Christensen]], 63, a retired welder, was told to drive to Wendover. He drove to the sheriff's. "They weren't watching the road. Kids don't," [[K p4 name|Christensen]] said.

Detective [[K p3 name|Malia Fonoimoana]] said that the goggles fogged.

The fourth-grader put in an earbud, dialed 911 and recited the street signs as if she were reading out loud. The district, which had sworn to protect her privacy, tweeted on Thursday: "So proud of our Ram [[W p2 name|Eliza]] 🐏 coolest head on [[W p2 other|Route 9]]!!" The tweet is gone. A banner at [[W p2 school|Red Cliffs Elementary]] isn't.

[[D p1 name|Steadman]]'s attorney hasn't returned calls. The younger boy's juvenile file number, [[W p5 id|1184402]], appears by mistake in the charging document's footer, next to "[[W p5 name|Oakes, B.]]"
