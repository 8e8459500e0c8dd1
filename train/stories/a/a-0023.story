id: a-0023
genre: news
where: AU
published: 2014-03-12
title: Teenage netballer 'groomed' by coach, court told
person p1: role=victim,witness age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=15 protected=yes why=minor-witness
person p6: role=relative age=- protected=yes why=identifies-protected
screen: none
note: NSW; club tied to the victim; playing position, friend witness with first name, father

A suburban netball coach sent a 15-year-old player more than 3000 text messages in a single season, Bandoora Creek Local Court heard on Tuesday.

[[K p2 name|Shane Douglas Pettifer]], 37, is charged with grooming and with two counts of sexual intercourse with a child under his special care. He has not entered a plea.

The girl, who can't be named, played [[W p1 other|wing attack]] for the under-16s of [[W p1 other|the Creek Flyers]], the court heard, and had been given the phone by [[K p2 name|Pettifer]] as a prize.

Police prosecutor Sergeant [[K p3 name|Lachlan Woo]] said the matter came to light when another girl in the team, also 15, saw a message come up on the screen on the bus back from Dubbo. "[[W p5 name|Tahlia]] asked her straight out who 'Coachie' was," Sergeant [[K p3 name|Woo]] told Magistrate [[K p4 name|Eleni Stavrou]]. "She said nobody, and [[W p5 name|Tahlia]] told her mum that night."

A man got to his feet at the back of the court when bail was granted. "You sat at our table, mate," [[W p6 name|Warwick Flannery]] called out. "[[W p1 name|Jess]] made you pavlova."

Magistrate [[K p4 name|Stavrou]] reminded the press that the prohibition on naming the girl also covered anything that would lead to her, including what had just been said.
