id: y0020
genre: blog
where: KE
published: 2019-04-23
title: What came back from Dammam
person p1: role=victim age=27 protected=no why=consented
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=relative age=6 protected=no why=minor-not-in-crime
screen: labor-trafficking
note: waived anonymity, adult, explicit; agent accused privately

[[K p1 name|Kavindu Mwikali Musembi]] wants her name in this. I asked three times, and the third time she took the pen and wrote it herself. "They called me Mary for two years," she said. "Put my own."

She is 27, from Kitui. The agent on River Road, [[D p3 name|Mheshimiwa Josphat Kirimi]], asked KSh 0. That should've told her. At the airport in Dammam a man took her phone and passport; at the house she was informed that she had cost 14,000 riyals and would not be leaving. She cooked for three families in three houses, one after the other, on the same day. She ate what came back on the plates. When she asked for wages, madam boiled water.

[[K p1 name|Kavindu]] came home in December on a Red Crescent ticket with a nylon bag and no shoes. Her son [[K p4 name|Muuo]], 6, did not know her. He does now. He sat through our talk correcting her Arabic.

She speaks at the chief's baraza on Saturday at 2. Come, and bring your daughters.

[[K p2 name|Ndanu wa Kyalo]], for Sauti ya Ukambani
