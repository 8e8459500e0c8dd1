id: p-0021
genre: news
where: US-NJ
published: 2010-07-08
title: Newark man pleads guilty to running Bloomfield credit card ring
person p1: role=convicted age=29 protected=no why=adult-convicted
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=author age=- protected=no why=author
screen: none
note: nothing to protect; a federal fraud plea

NEWARK — The gas pump at the corner looked the same as the other seven. What was inside of it, a federal prosecutor said Wednesday, read the cards of 1,912 drivers in four months.

[[K p1 name|Emeka Onwudiwe]], 29, of [[K p1 address|88 Clinton Terrace]], Newark, admitted that he bought the skimming devices online, installed them in pumps at night and sold the numbers. He pleaded guilty before U.S. District [[K p5 name|Judge Stanley Reece]] to conspiracy and aggravated identity theft.

A second man, [[K p2 name|Luis Fernando Cabral]], 33, an employee of [[K p2 employer|Garden Pump & Tank Service]], is accused of lending him a uniform and a set of keys. [[K p2 name|Cabral]] has pleaded not guilty and is to be tried in October.

"He was polite. He waved at me," said [[K p6 name|Patrice Hanlon]], a Bloomfield school bus driver whose account was emptied two days before Christmas. "I remember him on account of the wave."

Assistant U.S. Attorney [[K p3 name|Paul J. Fishbein]] put the loss at $1.3 million. Most of it went on gift cards and those on televisions, which were shipped abroad.

Defense lawyer [[K p4 name|Andrea Lomonaco]] said her client had come to Newark on a soccer scholarship, been injured and "made the worst of a bad year." He has agreed to give up $212,000 and a Lexus.

[[K p1 name|Onwudiwe]] faces a mandatory two years on the identity theft charge and up to 30 on the conspiracy, though guidelines suggest a good deal less. Sentencing is scheduled for Nov. 4. He's free on a $200,000 bond secured by his uncle's house.

The docket number is [[K p1 id|2:10-cr-00447]].

By [[K p7 name|Vikram Sethi]], Essex Ledger
