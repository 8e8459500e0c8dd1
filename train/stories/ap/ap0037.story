id: ap0037
genre: news
where: US-HI
published: 2008-09-05
title: Hilo teacher's aide indicted; girl's uncle turned him in
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=relative,official age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=28 protected=no why=adult-accused
person p8: role=witness age=13 protected=yes why=minor-witness
person p9: role=author age=- protected=no why=author
screen p1: none
note: aide charged; he is no relative, K; the canoe club she paddles for W; uncle is fire captain who shares her surname D; her friend a minor witness W; employer (hardware store) with no tie K

HILO, Hawaii — On the beach at Reeds Bay, where the canoes are kept, somebody has turned hull number 5 face down and nobody will paddle it.

It was the boat that [[K p2 name|Kalani Weeks]], 28, steered. On Wednesday, a Big Island grand jury indicted him on four counts of sexual assault in the third degree. He coached the girls under 14 at [[W p1 place|Waiolama Canoe Club]], for which one of them, 13, sat third seat.

Weekdays he drove a forklift at [[K p2 employer|Kinoole Lumber]], where the child wasn't known, the prosecutors noted.

"I won't say anything about her at all," said Deputy Prosecutor [[K p4 name|Lei Matsunaga]]. "There are four hundred people in that club and they all have cousins."

The man who called the police did so from a fire station. [[D p3 name|Capt. Moses Kaupiko]], of the Kawailani company, told the grand jury that his niece had sent him a message with one word in it, "uncle," and then, thirty seconds after, nothing. He drove there in the engine. [[D p3 name|Kaupiko]] agreed to be quoted, by name, on the condition that we leave her out. We are trying.

Others did not. The club's Labor Day program prints its lineup by seat: "1 Jaylene, 2 Mahea, 3 [[W p1 name|Pua Kaupiko]]," and it was stapled into the indictment as Attachment B. A sticker sold at the fundraiser says [[W p1 url|#Paddle4Pua]].

The message itself is Attachment C. It was sent from [[W p1 phone|808-555-0173]].

A classmate, also 13, had seen [[K p2 name|Weeks]] let the other girls off at the road and drive on with one. She wrote it in her journal for English. Her teacher at [[W p8 school|Pahoehoe Intermediate]] read it at midnight, with a green pen in her hand. "[[W p8 name|Noelani]], may I show this to someone?" says the note in its margin; the photocopy went out with the other papers.

Judge [[K p5 name|Greg Nakashima]] sealed all three attachments on Thursday. He was asked about bail: $200,000. [[K p2 name|Weeks]] is held at the community correctional center, [[K p2 id|A-605518]].

The club's president, [[K p6 name|Auntie Flo Medeiros]], has coached there since 1966. She has gone, on foot, to each of the families. "I hired him. I liked him. So you can put me in the paper with my picture," said [[K p6 name|Medeiros]]. She's suspended the season.

Nobody should confuse the defendant with [[K p7 name|Kalani Weekes]], 28, of Pahoa, who was cited on Tuesday for a loose pig. "Two E's," said [[K p7 name|Weekes]]. The pig was returned.

At sundown on Thursday seven girls carried hull 5 to the water, washed it out, and carried it back. One had [[W p1 body|a blue cast signed by all of the others]]. Her uncle stood in the shallows up to his boots. "Third seat's yours, [[W p1 name|Puanani]]," somebody called, and it was said so gently that I nearly didn't write it down.

[[K p9 name|Iolani Brandt]]
