id: bc0021
genre: news
where: GB-ENG
published: 2016-10-20
title: Ashford cannabis house: 'gardener' cleared after telling jury he was locked in
person p1: role=accused,victim age=19 protected=yes why=trafficking-victim
person p2: role=convicted age=38 protected=no why=adult-convicted
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=expert,victim age=22 protected=no why=consented
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p8: labor-trafficking
note: forced cultivation; survivor-expert explicit; the house where he slept W; landlord K; window cleaner K; nickname

He had kept count of the days on the back of a seed packet, in bundles of five, and when it ran out of room he started on the wall.

A jury at Maidstone took fifty minutes on Wednesday to find [[W p1 name|Tran Van Duc]] not guilty of producing cannabis. They asked, through the foreman, if they might say sorry. Judge [[K p4 name|Philippa Wyndham-Leigh]] said that it was not usual, and then that they might.

He was 19 when a lorry put him down somewhere in Kent. The man who met it, [[K p2 name|Quang Hoang Bui]], 38, jailed for nine years in July, told him the journey had cost £18,000. The work was watering 312 plants. The front door had a bar across the outside.

"I thought about the letterbox," [[W p1 name|Duc]] told the court. "I could put my hand through. I waved at a postman. He put a leaflet in it."

The house, [[W p1 address|6 Godinton Mews]], belonged to [[K p3 name|Roderick Claypole]], 60, a retired estate agent of Tenterden, who is charged with permitting the premises to be used and will be tried in February. [[K p3 name|Claypole]] says he believed it was let to a family of chiropodists.

A window cleaner, [[K p7 name|Lee Sparrow]], was the one who rang 101. "Lad held up a bit of card to the glass with HELP spelt right," said [[K p7 name|Sparrow]]. "Then your lot turn up and put the cuffs on him."

DS [[K p5 name|Joanne Pargeter]] accepted that. He'd been interviewed twice as a suspect; his interview record, custody no. [[W p1 id|KA/11742/15]], has the word "trafficked" once, with a query after it. Asked by defence counsel [[K p6 name|Tobias Achebe]] what had become of the query, [[K p5 name|Pargeter]] said that it had not been anyone's job.

Mr [[K p6 name|Achebe]] called [[K p8 name|Minh Le-Fenwick]], who trains police forces. "I was a gardener myself, in a house in Rochdale, at twenty-two," [[K p8 name|Le-Fenwick]] told the jury. "They took my papers; I could have left by the third month and didn't. I've waived my anonymity, I say it on stages. Ask me how long it took to believe a door." He was asked. Four years, he said.

The reporting order is for life. It was no help that the list on the door read [[W p1 name|TRAN V. D.]], that the interpreter's invoice on the clerk's desk was made out for "Mr [[W p1 name|Duc Tran]], b. [[W p1 birthdate|30 April 1996]]," or that the college in Folkestone where he is [[W p1 school|in the first year of Level 2 bricklaying at Eastcliff Tech]] had put him in its newsletter under "[[W p1 photo|Ducky lays our thousandth brick!]]"

Outside he shook hands with twelve strangers, in turn. "[[W p1 alias|Ducky]]," said one of them, who'd seen the newsletter. "Well done, love."

[[K p9 name|Sanjit Bhogal]]
