id: h-0060
genre: blog
where: IE
published: 2010-03-26
title: The Rambler: who is she, lads?
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
note: a nasty blog that hints at a complainant and accuses a man never arrested; initials as a hint, a surname in an e-mail address, shop counter

So a certain local employer had two lads from the station in with him for an hour on Wednesday. No arrest. No charge. And the bunting's already out below in Hackett's. I'll tell ye what's being said and ye can make up yeer own minds.

What's being said is that a young wan who was sixteen at the time, and who does Saturdays on [[W p1 employer|the deli counter at Fraher's Centra]], says that [[D p2 name|Big John Cashin]] of [[D p2 employer|Cashin Tyres]] put his hand where he shouldn't in the back of a jeep, in September.

I don't say he did it. I don't say that she made it up, or that she's a grudge because he let the da go. I'm only saying [[W p1 initials|M.F.]] and that the [[W p1 initials|F]] stands for what you think.

— The Rambler ([[K p3 name|Tossy Geary]], yes I know ye know)

COMMENTS
[[K p4 name|Philomena Dunne]]: Shame on you [[K p3 name|Tossy]]. That's a child.
[[K p5 name|sledge_hammer]]: [[W p1 initials|f]] stands for [[W p1 name|flanagan]] 😂 [[W p1 email|majella.flanagan93@mail.example]] if any1 wants to ask her themself
[[K p4 name|Philomena Dunne]]: I've rung Google and I've rung her mother.
[[K p3 name|Tossy Geary]]: Freedom of speech [[K p4 name|Phil]]
