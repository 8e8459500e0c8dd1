id: l-0039
genre: email
where: US-RI
published: 2012-02-14
title: Parish list: prayer & a warning about Tuesday night
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=accused age=24 protected=no why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: well-meaning parish mail that outs a girl as a fallen sinner; coach of the CYO team as buyer, his team is tied to her; confirmation class

Dear ones of [[W p1 other|St. Casimir's]],

Two intentions. First, [[K p4 name|Mrs. Dot Fogarty]]'s hip.

Second. You'll have seen on Channel 11 that [[K p2 name|Coach Ray Pacheco]], 50, of our [[W p1 other|CYO girls' basketball]], was arrested in Cranston last week in one of those internet stings. I know many are shocked. He's a father. Please bring his wife a casserole and not questions.

What the news was too polite to say is that the police charged the girl as well (delinquent, "soliciting from a motor vehicle"), and that she's one of ours. [[W p1 name|Giovanna Teixeira]] is 15, [[W p1 other|our point guard until Advent]], and was in [[K p4 name|Mrs. Fogarty]]'s confirmation class. She went willingly. She was paid $120. The young man who brought her, [[K p6 name|Devaughn Price]], 24, who's been charged as well, kept it for her, and I understand that he'd done so a good many times, with a good many men, since she ran off from [[W p1 address|Plainfield Street]].

I don't write this to shame her. But mothers ask me whether their girls should sit with [[W p1 name|Gia]] when she's let out of [[W p1 place|the Training School]], and I'd say, charity, yes, and caution.

[[W p5 name|Lucinda Teixeira]] hasn't been at the 9:30. Perhaps someone could call.

Ashes tomorrow week, 7, noon and 7.

[[K p3 name|Deacon Bernard Coyle]]
