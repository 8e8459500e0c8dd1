id: al0024
genre: news
where: GB-ENG
published: 2016-04-14
title: Radio Fenside, news at seven: script
person p1: role=victim age=9 protected=yes why=minor-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=witness age=11 protected=yes why=minor-witness
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen: none
note: radio script with cues and clip names; child hit by a thrown bottle; clip label and presenter's slip; weather and market officials kept

PRESENTER: [[K p4 name|Summer Raj]]   PRODUCER NOTES IN BRACKETS

Good morning, it's seven o'clock, I'm [[K p4 name|Summer Raj]].

A man from Wisbech is in custody after a schoolgirl was badly cut by a bottle thrown from a car. It happened on Tuesday teatime in the market place. The girl, who's nine, had been on her way to Brownies. She's had an operation on her right eye, and doctors think that she'll keep the sight.

[[K p2 name|Curtis Ambrose Lilley]], who is 40, is charged with wounding with intent, and with driving a [[K p2 vehicle|blue Vauxhall Corsa]] while disqualified. He'll be before magistrates in Peterborough this morning. Police say that the bottle was meant for a cyclist.

[CLIP 1: [[W p1 photo|poppy_wilderspin_dad.wav]], 0'22". DO NOT READ OUT LABEL]
[[D p3 name|Adam Wilderspin]]: "She's asking for her badge. That's all she's asking for. She'd got her Hostess badge to collect, and it's in somebody's pocket. [[W p1 name|Poppy]]'s tough as you like. I just want to thank the lady from the bakery."

[NOTE: legal says cut everything after "somebody's pocket". We ran it whole at six. Don't.]

The lady from the bakery is [[K p7 name|Gwendoline Mutasa]], of [[K p7 employer|Hobbs & Daughter]]. She told us how she ran out in her apron.

[CLIP 2: [[K p7 photo|gwen_mutasa.wav]], 0'31"]
[[K p7 name|Mutasa]]: "There's a little boy holding her hand, and he's telling her the names of all the planets, to keep her awake. He'd got to Neptune. I said, you're a good boy, what's your name, he says [[W p6 name|Kestutis]], but she calls me [[W p6 name|Kes]]."

[[K p5 name|Inspector Laura Deeping]] has asked for drivers with cameras to come forward. Inspector [[K p5 name|Deeping]] says the boy, who's 11, saw the number plate and wrote it on his arm. He'll be put up for an award.

[ADLIB, 7.04: And I think we'd all say well done to young [[W p6 name|Kes Paulauskas]] from [[W p6 school|Nene Quay Primary]], who'll be very embarrassed at register this morning. NO. CUT THIS FROM LISTEN AGAIN. He's a witness!! – Prod.]

Crime number for anyone who saw the Corsa: [[K p2 id|CF0148320416]].

In other news. Drains. The Middle Level commissioners meet today at March. Their chairman, [[K p8 name|Hugo Thickpenny]], wants another eleven pounds an acre. He'll be with us at eight. If you've a question for Mr [[K p8 name|Thickpenny]], it's 01632 960705.

And a correction. We said yesterday that poppies were out on the Welney road. They are not. A listener has been to look.

Weather: bright, then not. I'm [[K p4 name|Summer Raj]]; summer, they tell me, is a month away.

[WEB TEAM: picture of badge only. The family's own post, #[[W p1 url|braveheartpoppy]], has her surname in it, so no embeds. Surname [[W p1 name|WILDERSPIN]] also in our own running order, please clear. She's at [[W p1 address|the lock-keeper's house]], don't send the van again.]
