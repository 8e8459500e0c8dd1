id: a-0025
genre: news
where: US-CA
published: 2013-07-30
title: Farm labor contractor kept 24 workers in cinder-block shed, jury told
person p1: role=victim,witness age=31 protected=yes why=trafficking-victim
person p2: role=victim,witness age=17 protected=yes why=trafficking-victim
person p3: role=accused age=56 protected=no why=adult-accused
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking
note: Spanish two-surname names; brothers victim and convicted not related; hometown single town in Oaxaca with 300 people

By [[K p7 name|Arturo Melo]]

FRESNO — The toilet was a bucket and the rent on the bucket was $4 a week, a farmworker told a federal jury here Monday, and no one laughed.

[[W p1 name|Isidro Santiago Bautista]], 31, was the first of two dozen men expected to testify against labor contractors [[K p3 name|Ramiro Bautista Quezada]], 56, and his wife, [[K p4 name|Alma Delia Quezada]], 52. The couple are charged with forced labor, harboring, and withholding documents. They deny it all.

[[W p1 name|Santiago]] said he and his younger brother came from [[W p1 place|San Mateo Yutandú]], a village in the Mixteca of about 300 people, after a recruiter lent each of them $2,100. The defendant Mr. [[K p3 name|Bautista]], who is no kin of theirs, met them in Nogales. He took their voter cards, "for copying."

They tied grapevines for eleven hours a day. On Saturdays each man was handed an envelope with a list of deductions: ride, bucket, blanket, tortillas, the recruiter. In 14 months, the witness said, the envelope held money twice.

Did anyone ever try to leave? asked Assistant U.S. Attorney [[K p5 name|Priscilla Deng]].

"My brother," he said through a Mixtec interpreter. "He got to the canal."

The brother was 17 then. He was brought back in the bed of a pickup. According to the indictment, which calls him "[[K p2 initials|T.S.B.]]," his arm was broken with a shovel, and the cost of the shovel was put on his list.

"[[W p2 name|Toñito]] sings," the witness said, when asked to describe him. "He used to sing."

Defense counsel [[K p6 name|Lowell Strand]] suggested in cross-examination that the men could have walked away any day. There was no fence, he said.

"No, sir," said Mr. [[W p1 name|Santiago]]. "There was Mr. [[K p3 name|Bautista]]."
