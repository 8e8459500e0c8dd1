id: h-0013
genre: news
where: GB-NIR
published: 2013-02-27
title: Fishing crew were 'prisoners in oilskins', says union
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: crew first held as immigration offenders; boat name ties to the accused skipper and is the victims' workplace; misspelt second mention; seaman's book number

FOUR Ghanaian and Filipino deckhands arrested in Ardcarrow harbour as overstayers have been freed from immigration custody after an official found that they'd not been ashore, except to be slapped, for fourteen months.

[[K p3 name|Wilbert Haslett]] (57), skipper and half-owner of the [[W p1 employer|Girl Hazel]], was arrested on Monday on suspicion of forced labour and has been released on police bail.

The men's discharge books had been held in the wheelhouse since Ghent. One, [[W p1 name|Kwabena Antwi]] (34), showed this newspaper a page in which he'd pencilled every haul. He was contracted at $850 a month. "The first year, he deducted food. The second year, he deducted the food again." When [[W p1 name|Kwabina]] asked in front of the others, he was hit with a gutting board and told that he'd be put over the side "between here and Man, where no one counts".

They were picked up when a harbour constable saw [[W p2 name|Rodel C. Buenaflor]] buying phone credit. His seaman's book, [[W p2 id|SIRB C0417730]], was expired, and all of them spent nine nights in Larne House as immigration offenders.

[[K p5 name|Ursula McGrady]] of the seafarers' union said she had raised that boat with the authorities twice. "They were prisoners in oilskins. And when the State met them, it found them a different jail."

[[K p4 name|Leonard Purdy]], the Border Agency's duty officer, said that staff "went by the documents that were in front of them, which were none".

A deckhand on another vessel, [[K p6 name|Jackie Orr]], said that everyone on the quay knew. "You'd wave. They'd look at the wheelhouse before they waved back."

The men are being looked after [[W p1 place|in a hall belonging to the Stella Maris mission]].
