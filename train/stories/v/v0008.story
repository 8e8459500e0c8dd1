id: v0008
genre: news
where: US-WA
published: 2015-06-11
title: 'I kept the receipt': Woman faces the man who trafficked her
person p1: role=victim,witness age=20 protected=yes why=trafficking-victim
person p2: role=convicted age=44 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: victim-impact hearing; reporter keeps her name out, the judge says the first name, brother is named with the trade and the shop

By [[K p6 name|Priscilla Ahn]]

TACOMA — She had been told that she could read it sitting down. She stood.

"You bought me a coat," the woman, now 23, told [[K p2 name|Gerald Lee Voss]] across eleven feet of carpet. "I kept the receipt. It was forty-four dollars. I've worked out what you made, and I want the court to have both numbers."

[[K p2 name|Voss]], 44, pleaded guilty in April to promoting prostitution and first-degree human trafficking. He admitted that in 2012 he met the woman, then 20, at a bus shelter, promised her a receptionist's job, and within a week was driving her between motels and striking her when a night's money fell under $600.

Superior Court Judge [[K p3 name|Wilhelmina Crosby]] thanked her. "[[W p1 name|Danika]], this room heard you," the judge said, before catching herself and asking that the name be struck.

In the gallery, [[W p4 name|Pavlo Hrytsenko]], her older brother, who closed his [[W p4 employer|upholstery shop on Pacific Avenue]] for the day, wept into a cap.

Defense attorney [[K p5 name|Stan Malloy]] asked for leniency on account of his client's own childhood. The judge gave 14 years.

The woman left by a side door. She had one more line, and she'd skipped it, she said. It was about the coat. She gave it away.
