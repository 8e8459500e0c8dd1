id: j-0004
genre: school
where: US-WI
published: 2018-04-12
title: Rower says club knew about coach's messages
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
note: student paper; victim unnamed but the only left-handed coxswain from Wausau, major and job; a caption leaks; accused's team is D under rule 9

By [[K p5 name|Pa Houa Vang]] and [[K p6 name|Elliot Brandt]]

The first message came at 1:14 a.m., and it was about the weather.

By February, according to a criminal complaint filed Monday, novice coach [[K p2 name|Todd Richard Ehlers]], 34, had sent the sophomore 212 messages and had twice come to her apartment building on [[W p1 address|West Mifflin]] "to drop off a windbreaker." On the night of Feb. 9, the complaint says, he sexually assaulted her in the [[D p2 place|boathouse]] after a team dinner. [[K p2 name|Ehlers]] is charged with second-degree sexual assault.

The Lantern does not name people who report sexual assault.

"I steer the boat," the woman told the Lantern. "Everyone listens when I'm in the seat. And then on land I couldn't get one person to."

She said that she went to the club's faculty adviser, [[K p3 name|Professor Niels Aabye]], in January, and was told to keep her phone off at night. [[K p3 name|Aabye]] said in an email that he "regrets any impression of dismissiveness."

[[K p7 name|Madison Troyer]], who rows in the first varsity eight, said everybody on the team knew who it was within a day. "There's [[W p1 other|one coxswain in the novice boats who majors in dairy science]]," she said. "So, yeah. We knew."

[[K p4 name|Rebecca Sitkowski]], who studies coaching and power at a college in Illinois, said clubs without a paid staff tend to have no complaint desk at all.

[[K p2 name|Ehlers]] posted a $5,000 bond and is to stay off the lakeshore path. His lawyer did not return two calls.

PHOTO: The novice women's four launches in October. In the stern, facing the crew: [[W p1 photo|Annika Rasmussen, '20]]. (Lantern archive)
