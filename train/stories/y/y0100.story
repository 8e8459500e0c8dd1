id: y0100
genre: news
where: IN-GJ
published: 2020-03-03
title: Surat: spurious jeera, and a girl at the packing table
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: labor-trafficking
note: a fraud case with a trafficked child within; unit where she slept

SURAT: Grass seed, molasses and stone dust, rolled, dried and sold as cumin at ₹140 a kilo: the food department seized 3.1 tonnes in a shed at Kadodara on Monday.

Partners [[K p2 name|Hasmukhbhai Vallabhbhai Katrodiya]] and [[K p3 name|Ranchhod Zalavadia]] were booked for cheating and under the food safety law. Commissioner [[K p4 name|Dr. H. N. Shwetketu Vaidya]] said that the mixture had been going to hotels since Diwali.

That would have been the story. It was a peon of the department, looking for a tap, who found her. She was at a packing table in the loft, a heat-sealer in her hand. She is 13, from Nandurbar, and hadn't been down since Makar Sankranti. She was brought against ₹6,000 that her father took for seed. When she dozed on the second shift the partner's watchman held her fingers in the sealer; the nails are gone on two.

Sections 370 and 374 were added in ink to the typed FIR.

She slept on the sacks in the loft of [[W p1 place|Umiya Traders]]. She's called [[W p1 alias|Chakli]], sparrow. On the panchnama, for which the ink had by then run low, [[W p1 name|Sonali Dhavalu Pawara]] has signed with a neat cross.
