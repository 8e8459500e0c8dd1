id: f-0008
genre: news
where: US-TN
published: 2014-11-06
title: Germantown couple's 'cousin' was a maid without wages, jury told
person p1: role=victim,witness age=22 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=no
note: domestic servitude; a pastor on the stand says her first name and the choir she sang in; her mother's stall

MEMPHIS — For three years and two months the young woman ironed other people's scrubs, and in federal court on Wednesday the other people sat twelve feet away and did not look up.

[[K p2 name|Dr. Emmanuel Asante-Boadi]], 49, a radiologist, and his wife, [[K p3 name|Priscilla Asante-Boadi]], 46, are charged with forced labor and with unlawful conduct as to documents. The government says they brought the woman, then 22, from Ghana on a visitor's visa, told her school would begin in the fall, and put her to work at 4:30 the next morning.

It was a different fall each year, Assistant U.S. Attorney [[K p5 name|Joel Hatmaker]] told jurors. The passport went into a gun safe. The woman slept in a laundry room with no lock on her side. When she asked to go home, [[K p3 name|Mrs. Asante-Boadi]] told her that the police here shoot Africans who have no papers, and that her mother, who sells [[W p1 other|kenkey by the Tema lorry park]] on money that the couple had lent, would lose [[W p1 other|the stall]].

She was paid, over the whole period, $340, in birthday cards.

The defense calls it a family quarrel. Attorney [[K p6 name|Prentiss Goodloe]] said that the accuser was treated "as a cousin" and had a phone, a room and, on Sundays, a church.

It was the church that got her out. The [[K p8 name|Rev. Kofi Amankwah]], called by the government, had been warned not to name her. He lasted eleven minutes.

"[[W p1 name|Akosua]] has the finest [[W p1 other|alto in our Twi choir]]," he said, "and one Sunday no sound came." He stopped and put a hand over his mouth. U.S. District Judge [[K p7 name|Loretta Vance Biggers]] told him to go on and to say "the witness."

A neighbor, [[K p4 name|Candace Pruitt]], testified that she'd seen a girl "in flip-flops in the snow" dragging both trash bins, and took her for a teenager on punishment.

The trial is to last two weeks.

By [[K p9 name|Theo Marchbanks]]
