id: y0003
genre: news
where: NG
published: 2017-09-21
title: Ogwashi traders elect new executive after a noisy night
person p1: role=official age=- protected=no why=adult-bystander
person p2: role=official age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; "debt", "sold", "passport", "girl" innocently used

Chief (Mrs) [[K p1 name|Oghenerukevwe Ukpebitere-Dafe]] is the new Iyaloja of Ogwashi main market. She polled 214 of 388 votes on Saturday, beating the incumbent, Mrs [[K p2 name|Nkemdilim Azubuogu]], who had held the office since the market was rebuilt.

The count went on till past eleven by the light of three phones. At one point the electoral officer, Barr. [[K p4 name|Ifechukwude Onyemaobi]], refused a voter who offered an international passport in place of her stall card. "This is not airport," he said. The woman, pepper seller [[K p3 name|Mama Ejiro Akporherhe]], told him that she'd sold in that line when he was being carried on the back, and was let through.

Mrs [[K p2 name|Azubuogu]] accepted defeat but asked her successor to take over the debt too: the association owes ₦1.4 million for the borehole. "Dem go collect everything, including the debt," she said, to laughter.

The new Iyaloja promised drainage before the rains, a girls' football cup in December and "an end to night levy."

[[K p3 name|Mama Ejiro]] voted for the loser and danced for the winner.
