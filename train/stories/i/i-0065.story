id: i-0065
genre: news
where: IN
published: 2017-05-19
title: 'Runaway bride' held for Jind jewellery theft says she was bought for Rs 1.2 lakh
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen: labor-trafficking misidentified=yes
note: bride trafficking: bought, locked in, worked in fields and buffalo shed without pay; arrested as a thief; FIR gives married name and village; husband only accused by her

Chandigarh, May 18

Buffalo milk has to be out by five. So [[W p1 name|Sabina Bibi]] left at four.

She'd walked eleven kilometres along a canal towards Jind when a police van drew up. In her bundle were two bangles, a mangalsutra and Rs 340. By noon she was in the lock-up as the accused in FIR No. [[W p1 id|139/17]] under sections 379 and 406, lodged by the man she had been living with as wife. TV channels had her as "luteri dulhan", the looter bride, before tea.

There is, it turns out, a second bill of sale.

According to the statement that the 22-year-old gave in Bengali to an interpreter arranged by the district legal services authority, she was brought from Murshidabad in 2015 by an acquaintance, [[D p3 name|Saukat]], on a promise of work in a Panipat towel factory. He took Rs 1.2 lakh for her from [[D p2 name|Ramphal Dhanda]], who has nine acres. There was a ceremony, with a photographer. She became "[[W p1 alias|Sunita]]". Since then, she says, she has cut fodder, milked six animals, cooked for the two unmarried brothers and slept in the fodder room, bolted from outside. Her voter card is in a trunk. When she asked for wages she was told that nobody pays for what he has already paid for.

"I only took what they put on me for the photo," she told the magistrate.

Sub-inspector [[K p4 name|Rajbir Dhanda]], who isn't a relative of the complainant, said the theft was proved by recovery. On the rest he said, "It's a family matter. In half of the villages here the bahu speaks Bengali."

[[K p5 name|Dr. Reicha Panwar]], an academic who has mapped cross-region marriages in the district, disagrees with the word marriage. "She was recruited by deception, transferred for money, locked, and worked. If it happened in a factory you'd know what to call it."

Legal aid counsel [[K p6 name|Gurmeet Lather]] will seek bail on Saturday. She has asked the press not to print the village. It has been printed, by this paper too, in Tuesday's edition: [[W p1 place|Kheri Jajwan]].
