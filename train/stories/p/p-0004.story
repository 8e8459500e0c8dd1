id: p-0004
genre: news
where: US-IA
published: 2009-05-14
title: Middle school teacher charged after notes found, Waterloo district says
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
note: the name slips in an e-mail the superintendent reads out; the school of the pupil is W because the text says that she attends it

WATERLOO, Iowa — A [[W p1 school|Cedar Bend Middle School]] teacher was arrested Tuesday night and charged with third-degree sexual abuse and lascivious conduct with a minor, the first such case in the district in more than a decade.

[[K p2 name|Todd Allen Vander Weide]], 36, who teaches eighth-grade earth science, was booked at 11:40 p.m. and released on Wednesday after posting 10 percent of a $50,000 bond. He must wear an ankle monitor and stay at his parents' farm near [[K p2 address|Route 3, Dike]].

The complaint says the contact took place between February and April in his classroom and in his pickup. The girl, 14, is one of his students.

"A custodian found a folded note in a waste basket and had the good sense to read it," said [[K p3 name|Capt. Lou Heimstra]] of the Waterloo police. "That is the whole of how this started."

Superintendent [[K p4 name|Marcia Delgado]] told a news conference she learned of the matter Monday at noon and that [[K p2 name|Vander Weide]] was out of the building by 12:20. She then read aloud from an e-mail he had sent to a colleague in March, in which he complained of gossip: "[[W p1 name|Brianna]] stays after because she is behind on her rocks unit, and I would do it for any of them." [[K p4 name|Delgado]] stopped, apologized and asked the cameras not to use it. Two stations had carried the briefing live.

[[K p2 name|Vander Weide]]'s lawyer, [[K p5 name|Philip Roake]] of Cedar Falls, said his client "denies this from the first word to the last" and had taught for 13 years without a complaint.

Parents collecting children at [[W p1 school|Cedar Bend]] on Wednesday said counselors had gone room to room.

A preliminary hearing before [[K p7 name|Judge Daniel Kopp]] is set for May 22. Third-degree sexual abuse carries up to 10 years.

[[K p6 name|Erin Schottelkorb]] can be reached at [[K p6 email|eschottelkorb@cedarvalleydaily.example]].
