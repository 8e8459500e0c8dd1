id: ac0047
genre: news
where: US-RI
published: 2009-10-25
title: A private lesson
person p1: role=bystander age=11 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
note: strict music teacher; feels like abuse but it is not; nothing to protect

He shuts the door before they begin, and draws the curtain.

The mothers are not allowed in. They sit on the stairs of the house on Benefit Street, knitting, and listen. What they hear is a child say "I can't," and a man reply, quietly, "Again."

[[K p2 name|Anatole Brisson]] is seventy-eight. He's taught the cello in Providence for half a century and has had eleven pupils in that time he thought worth the trouble. "I hurt them," he says. "The thumb hurts. Everyone tells them that it's fun. I tell them that it is a plank with a wire on it."

The curtain is on account of a squirrel.

The eleventh pupil, [[K p1 name|Wen-Li Chao]], happens to be eleven. She has come every Tuesday for four years and I asked her, on the stairs, if she was afraid of him. She thought I was out of my mind. "He cries," she whispered. "In the Fauré. He has to go and look at the squirrel."

Her father [[K p3 name|Chao Ming]], a machinist, pays in firewood.

Tonight at six she'll play at Grant Recital Hall. He will not be there; he can't bear audiences. He gave her a pair of his own socks, for the pedals, he said, and when she pointed out that cellos have none he said "Again," and blew his nose.

Free; donations to the roof.
