id: bb0017
genre: news
where: US-ID
published: 2009-04-15
title: Brothers, 17 and 13, in court over Lava Ridge burglary; one to be tried as a man
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=accused age=13 protected=yes why=juvenile-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=victim age=68 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=witness age=10 protected=yes why=minor-witness
person p9: role=author age=- protected=no why=author
screen p2: none
note: surname shared by a juvenile-court child and the brother charged as an adult; grandfather stays named (decide); a child saw it from a window

By [[K p9 name|Tess Arrizabalaga]]

LAVA RIDGE — The elder boy wore jail orange and the younger a clip-on tie. They were led out by different doors, and that, their grandfather said, was the hardest.

[[D p1 name|Colter Hafen]], 17, was bound over Monday to district court as an adult on charges of burglary, aggravated battery and grand theft. He's accused of going into the home of [[K p4 name|Ardell Pincock]], 68, on the night of March 27 together with [[K p3 name|Travis Boehm]], 24, of Pocatello, in search of a coin collection.

[[K p4 name|Pincock]], a retired switchman who lives at [[K p4 address|77 Tendoy Street]], was struck with his own flashlight. He identified [[K p3 name|Boehm]] from a lineup and [[D p1 name|Hafen]] by [[D p1 body|a missing front tooth]].

A 13-year-old is to answer in juvenile court. He was the one who fit through the milk door. Magistrate [[K p5 name|Deloy Christensen]] closed that hearing; but the calendar taped up beside it did not say "a minor", it said "[[W p2 name|HAFEN, R.]], [[W p2 id|JV-09-114]]", with the surname inked over by somebody and showing through.

"[[W p2 name|Ridge]] would follow his brother down a well," said [[D p7 name|Moroni Hafen]], who raised them on [[W p2 address|the old dairy road, past the pivot]]. [[D p7 name|Moroni]] begged the reporter not to print that the little one had just won [[W p2 other|the county mutton-busting buckle]].

The chief witness is younger than any of them. She's ten. From a bunk bed across the street she saw "the big boy boosting the small one" and wrote down the tag of a [[K p3 vehicle|tan LeSabre, 1B 55019]] in crayon. Prosecutor [[K p6 name|Jolene Ottley]] held the crayon up. It was purple. It was also signed, on the back, as children will: [[W p8 name|Abish]]. She'd be known on that street by [[W p8 body|the cast on both wrists]] and as [[W p8 relation|the dentist's middle girl]].

"She's not to be talked to by anyone," [[K p6 name|Ottley]] said.

[[K p3 name|Boehm]], who has two earlier convictions, was ordered held on $75,000. His jail number is [[K p3 id|BK-0904-61]]. He told the court that the coins were owed to him. They were worth, [[K p4 name|Mr. Pincock]] testified, about ninety dollars, "and I'd have given them to the kid".

[[D p1 name|Colter]]'s trial is set for July 20. Judge [[K p5 name|Christensen]] allowed the brothers two minutes in the hallway first. [[W p2 name|Ridge Hafen]] gave the older one his tie.

Photo caption: Deputies lead [[D p1 name|C. Hafen]] past his brother, at left with coat over head and [[W p2 other|Grizzlies No. 3 backpack]].

Lava Ridge, it may be added, was a ridge before it was a town. Tips: [[K p9 email|tarriz@ridgesentinel.example]].
