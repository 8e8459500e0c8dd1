id: aq0029
genre: news
where: US-GA
published: 2001-08-30
title: Savannah's Colonel Inn sold; 'the girls' to stay on
person p1: role=bystander age=52 protected=no why=adult-bystander
person p2: role=bystander age=74 protected=no why=adult-bystander
person p3: role=bystander age=61 protected=no why=adult-bystander
person p4: role=bystander age=58 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=17 protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: hotel sale; sold, girls, madam, raid, debt, worked off, passports of a buyer; innocent

By [[K p8 name|Thad Culpepper-Nash]]

SAVANNAH — For the fourth time since Reconstruction, the Colonel Inn has been sold with everything in it, and this time that includes a parrot.

[[K p1 name|Dinesh "Danny" Bhakta]], 52, who owns two motels at Pooler and one in Brunswick, closed Monday on the 38-room house at [[K p1 address|24 Abercorn Street]] for $3.1 million. The seller, [[K p2 name|Miss Augusta Tarpley]], 74, cried, signed, and went on to her hair appointment.

"I was sold a bill of goods myself in 1966," Miss [[K p2 name|Tarpley]] said. "They told me it was a hotel. It'd been a bawdy house till the week before. Men rang the bell for a year."

She kept the bell. She kept the nickname too. Around the squares she is [[K p2 alias|Madam Gus]], and there's a brass plate. The vice raids of 1951, in which thirteen women and a state senator went out a window, are told on three different carriage tours, no two of which agree.

The housekeepers, [[K p3 name|Ernestine Pugh]], 61, and [[K p4 name|Lottie Mae Ferris]], 58, who have done the beds for thirty years and call themselves "the girls," will stay. [[K p1 name|Bhakta]] put that in the contract. He also agreed to take over a debt the house owes [[K p3 name|Mrs. Pugh]]: 211 days of vacation. "I am not working it off," she said. "He's working it off. To me."

[[K p6 name|Jordan Ferris]], 17, [[K p4 name|Lottie Mae]]'s grandson, who carries bags after practice and wears [[K p6 other|No. 2]] at [[K p6 school|Savannah High]], will be promoted to the desk. He has been locked in the wine cellar twice, both times by the parrot.

The deal almost failed. On Aug. 9 a city inspector, [[K p5 name|Horace Lamb]], found the third-floor wiring to be "original to the war," and when asked which war wouldn't say. And [[K p1 name|Bhakta]], born in Zambia, could not at first produce a document the bank wanted. His passport had been taken, it turned out, by his own mother, for safekeeping, and was in a freezer in Leicester.

Broker [[K p7 name|Cissy Habersham-Ortiz]], who earned 4 percent, said the price is a record for a house with one elevator that doesn't work. "I have been chasing that old lady since I had knees," said [[K p7 name|Habersham-Ortiz]].

The rates will go up. A room that was $84 will be $109, hot breakfast included, and weekly guests, of whom there are two, both retired merchant seamen, may remain until death. Inspector [[K p5 name|Lamb]] has been invited to the open house on Sept. 15, along with anyone who was ever thrown out.

Miss [[K p2 name|Tarpley]] will move to [[K p2 address|the Marshes at Skidaway]] and has promised not to come back and look. She was seen looking Tuesday.
