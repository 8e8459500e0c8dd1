id: ag0061
genre: news
where: GB
published: 2017-04-07
title: Cabbie who "took the long way" jailed
person p1: role=victim age=22 protected=yes why=sexual-offence-victim
person p2: role=convicted age=49 protected=no why=adult-convicted
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: pub's public post names the passenger; her shift and her dented car single her out

The fare from the Fox & Grapes in Sheffield to her door was £6.40. [[K p2 name|Zoltan Farkas-Webb]] drove for fifty minutes.

His passenger, then 22, had missed the last tram after [[W p1 employer|a late shift at the Rutland Bingo]]. She recalled a lay-by, the child lock clicking and the voice on the radio reading the football results twice. [[K p2 name|Farkas-Webb]], 49, was jailed on Thursday for ten years. He had held his badge for three weeks.

Well-meaning people did some of the harm. Next morning the pub's landlord, [[K p3 name|Andy Threlfall]], posted: "Our lovely [[W p1 name|Jodie]] (her of the [[W p1 vehicle|lime Corsa with the smashed wing]]) was attacked by a cabbie last night. Share!!" It was shared 3,100 times in four hours, and not one sharer, as Judge [[K p4 name|Nirmal Sandhu]] remarked, had asked her.

She has moved to another city. In her statement she said: "I was the girl in the taxi before I'd even told my mum."

[[K p3 name|Mr Threlfall]] accepted a caution and apologised.
