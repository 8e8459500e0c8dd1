id: am0019
genre: news
where: IN-OR
published: 2010-11-04
title: Class IX boy apprehended for killing of moneylender; nine-year-old saw it all
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=deceased,victim age=50 protected=no why=adult-victim
person p3: role=witness age=9 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative,accused age=36 protected=decide why=adult-accused
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
note: juvenile named by headmaster; sister-witness named; father first arrested; victim is adult

BALANGIR: For two days the police had the father. On Diwali eve his son walked in and told them to let him go.

Moneylender [[K p2 name|Narottam Agrawal]], 50, died of a blow with a grinding stone last Saturday in the house of a migrant family to whom he'd lent eight thousand rupees against a pair of bullocks. Titilagarh police at once arrested the householder, [[D p6 name|Ghasiram Bag]], 36, who had threatened [[K p2 name|Agrawal]] at the weekly market. [[D p6 name|Ghasiram]] said nothing to them at all, not even that he'd been at the pond.

"He'd have hanged, saying nothing," reflected inspector [[K p4 name|Sarat Chandra Nanda]]. The inspector was eating his dinner on Tuesday when a boy of 14 stood at the counter and put down a school bag. He wanted his father to come home, he told [[K p4 name|Nanda]], and he'd packed two shirts.

By his account the lender had come to take his mother's nose-pin, since the bullocks were thin. There was a push. There was the stone. The district's child protection officer, [[K p5 name|Anjali Bag]], who is unconnected with the family, found him a place in the observation home at Berhampur, where he'll have a bed number and not a name. [[K p5 name|Ms Bag]] made a point of asking all present to keep it so.

His headmaster hadn't been present. "[[W p1 name|Sanatan]] is the best runner in [[W p1 school|Kholan High School]]," [[K p7 name|Kishore Chandra Hota]] said to the cameras. "He wrote an essay on Gandhi, I've it here." [[K p7 name|Mr Hota]] then held up the essay. It was well written, and it was signed: [[W p1 name|Sanatan Bag, IX-A]], roll [[W p1 id|17]].

There was another pair of eyes in the room. His sister, nine, had been told to hide behind the rice bin when the lender's motorcycle was heard. She's told the magistrate what she saw, in four sentences. [[W p3 name|Budhi]] is at present with an aunt at [[W p3 address|Ghunsar]], and won't go near a motorcycle.

A villager remarked that the children's mother had gone to Hyderabad to make bricks and had been expected with money. "If the sardar had paid her on time, [[W p1 name|Sanatan]] would be running the 800 metres today," he said. Whether she's bound or merely late nobody knows; the labour officer has been asked to look into it.

Public prosecutor [[K p8 name|Banshidhar Pujari]] said that the case, [[D p6 id|Titilagarh P.S. 209/10]], would now be split. [[D p6 name|Bag]] was released on Wednesday and was met at the gate by nobody. Adv. [[K p8 name|Pujari]] gave him twenty rupees for the bus.

[[K p2 name|Narottam Agrawal]] is survived by his wife and by ledgers in which, the police say, four hundred families are entered. His sons have told the villages to keep the nose-pins.

Photo: The house at [[W p1 address|Jharbandh hamlet]]. [[W p3 photo|Budhi Bag at the door]]. EPS
