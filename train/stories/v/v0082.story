id: v0082
genre: news
where: US-WA
published: 2010-05-13
title: Yakima Valley fruit broker says rival poached pickers, then sold them back
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=bystander age=42 protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen p3: none
note: nothing to protect; "sold", "debts", "kept", and a picker who says nobody forces him; a near miss for labour

By [[K p4 name|Harriet Sohappy]]

"He stole sixty people," said [[K p2 name|Arne Lindahl]], "and then he rang up and asked me what I'd give for thirty."

[[K p2 name|Lindahl]], who packs Bings, has sued [[K p1 name|Reynaldo Fuerte]], who contracts crews, over a handshake in March. The suit puts the harm at $190,000 in fruit that fell.

[[K p1 name|Fuerte]] says that he stole no one. His pickers earn 22 cents a pound wherever they stand, and they stood where it was shady.

That's how [[K p3 name|Ascensión Pérez]], 42, tells it, too. He has picked for both. "Nobody sells me," [[K p3 name|Pérez]] said. "I have a truck, a visa, and a cousin in Wenatchee. I go where the cherries are fat. Ask them about their debts. I don't have one."

Trial is in the fall, after the apples.
