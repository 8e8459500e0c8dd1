id: ar0030
genre: news
where: US-VA
published: 2001-09-05
title: Farm stand feud ends in court, with melons
person p1: role=accused age=57 protected=no why=adult-accused
person p2: role=victim age=62 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=34 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=relative age=9 protected=no why=minor-not-in-crime
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; farm labour, debt, 'slave wages' as hyperbole; paid worker with his own papers denies it; a child won a ribbon and is not in the crime

By [[K p7 name|Beulah Crowder]]
Northern Neck Packet

LANEVIEW — "Slave driver" was the first thing that [[K p1 name|Garnett Pugh]] painted on his neighbor's barn. The second was a melon, and it was good enough that several people asked who'd done it.

[[K p1 name|Pugh]], 57, of [[K p1 address|2280 Farnham Creek Road]], pleaded guilty Tuesday in General District Court to destruction of property. He must pay [[K p2 name|Rudolph Haynie]], 62, the sum of $418 for red paint on white boards. The docket number, [[K p1 id|GC01-0913]], was read out, and [[K p1 name|Mr. Pugh]] wrote it on his hand for the lottery.

The two have sold cantaloupes across the same two-lane road since 1979. This July [[K p2 name|Haynie]] dropped his price to 75 cents. [[K p1 name|Pugh]] let it be known that a man could sell at 75 cents only if he was not paying his help.

Commonwealth's Attorney [[K p3 name|Sterling Waddy]] looked into that, he said, as anybody should. He sent an investigator out with an interpreter on a Thursday when the owner was at the dentist. What he found was five men in a house with a window unit, each with his own visa, his own key and a pay stub. One, [[K p4 name|Ignacio Robles Prado]], 34, was called on Tuesday to say so.

"In Florida I had a boss who kept the papers," [[K p4 name|Robles]] told the court. "This is not him. This one sings, very bad, but he pays on Friday." He gave his telephone, [[K p4 phone|804-555-0148]], to the clerk, as he's looking for a used truck.

Judge [[K p5 name|Winifred Tayloe]] asked if any of the men owed [[K p2 name|Mr. Haynie]] money.

"He owes me," said [[K p4 name|Robles]]. "Four dollars. Cards."

It was paid on the spot.

There remained the melon, which is six feet across and faces the road. [[K p2 name|Haynie]] said he would as soon keep it. His granddaughter, [[K p6 name|Lily Haynie]], who's nine and took a blue ribbon for drawing at the county fair on Saturday, has told him that the shading is correct.

[[K p8 name|Thelma Pugh]], the defendant's wife, who learned of the painting from the sheriff, brought both men a pie. She'd been buying [[K p2 name|Haynie]]'s cantaloupes for years, she admitted, by way of her sister. "Ours are mealy," said [[K p8 name|Mrs. Pugh]]. "Somebody had to say it under oath."

She wasn't under oath, [[K p5 name|Tayloe]] pointed out, but it was allowed to stand.

[[K p3 name|Waddy]] said outside that he'd do it again. People ought to call, he said, when they think that someone's being worked against his will, and not paint. His office is at 555 Court Circle.

On Wednesday morning both stands had the same sign, in red, in the same hand: 90 CENTS. Under it [[K p6 name|Lily]] has begun on a tomato.
