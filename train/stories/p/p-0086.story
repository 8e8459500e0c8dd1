id: p-0086
genre: news
where: IN-KL
published: 2016-10-13
title: Assistant engineer caught taking bribe for water connection in Kollam
person p1: role=accused age=48 protected=no why=adult-accused
person p2: role=witness age=63 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=35 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen: none
note: nothing to protect; bribery case; complainant adult and open

KOLLAM: An assistant engineer of the water authority was caught red-handed by the Vigilance and Anti-Corruption Bureau on Wednesday while accepting a bribe of Rs 8,000 from an elderly woman.

[[K p1 name|Sreekumar P.]], 48, of [[K p1 address|Souparnika, Kadappakada]], was arrested from [[K p1 employer|the sub-division office at Kundara]] at around 3 pm. A contract plumber, [[K p5 name|Shibu John]], 35, who is said to have acted as the go-between, was also taken into custody.

The complainant, [[K p2 name|Thankamma Varghese]], 63, a retired cashew factory worker from Perumpuzha, had applied in May for a house connection. According to the Vigilance, the file was returned on four occasions, twice for want of a plot sketch which had been attached from the beginning. On October 4, [[K p5 name|Shibu]] told her that the engineer would require Rs 10,000 to find the sketch. She bargained it down.

Vigilance DySP [[K p3 name|K. Asok Kumar]] laid the trap. Notes coated with phenolphthalein were handed over to her and she carried them to the office in a copy of the Bible.

"He asked me to keep it in the drawer. I said, no, saare, my hands are not steady, you count it," [[K p2 name|Thankamma]] told reporters. When the officers dipped his fingers in the solution it turned pink. "Like the bougainvillea," she said.

A search of the engineer's house turned up Rs 2.4 lakh in cash and 11 land documents, which are being checked.

[[K p4 name|Adv. Roy Chacko]], counsel for [[K p1 name|Sreekumar]], said that his client had been framed by a contractor whose bill he had refused to pass. The money found at the house was the proceeds of a chit fund, he added.

Executive engineer [[K p6 name|Beena Mathew]] said an internal inquiry had been ordered and that he would be placed under suspension. She said the connection to the complainant's house was given on Wednesday evening free of the road-cutting charge.

The two accused were produced before the Enquiry Commissioner and Special Judge, Thiruvananthapuram, and remanded for 14 days. The case is [[K p1 id|VC 09/2016/KLM]].
