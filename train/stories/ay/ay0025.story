id: ay0025
genre: news
where: GB-ENG
published: 2022-11-10
title: Police commendations night at Wakefield: the gardener nobody had asked
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=convicted age=39 protected=no why=adult-convicted
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: an awards story with many officers named; the citation leaks a trafficked Vietnamese youth who was charged with cannabis cultivation; 17 then

A TRAFFIC sergeant who held a lorry's door shut with his back, a call handler who talked a farmer down from a silo, and a custody nurse with a good ear were among 22 people honoured at the district commander's commendations on Tuesday.

[[K p2 name|Sgt Imran Lockwood]] was praised for his conduct on the M62 in January, when a trailer overturned near Outwood. "It hurt," said [[K p2 name|Sgt Lockwood]], asked for a speech.

[[K p6 name|Dorothy Cleasby]], who is 82, received a public-spirited award for following two men who had stolen her neighbour's mower. She did it by bus. Chief Supt [[K p4 name|Ngaire Bostock]] called [[K p6 name|Mrs Cleasby]] "the finest covert asset in Horbury".

The longest applause went to [[K p3 name|Rukhsana Dar]], the nurse. In March 2021 a youth was brought into custody from [[W p1 address|a terrace off Agbrigg Road]], where officers had broken down a door on 340 cannabis plants. He had a watering can in his hand and gave his age as 23. He was charged, and had been remanded in a prison for adults for five weeks when [[K p3 name|Ms Dar]], doing a clinic there, asked him to show his teeth. She thought he was 17. A judge, in the end, thought so too.

He'd been locked in, with the windows boarded, since November. He had come by lorry, owed £22,000, and was fed through a hatch. The tenant, [[K p5 name|Craig Ollerenshaw]], 39, was jailed in June for nine years under the Modern Slavery Act. [[K p5 name|Ollerenshaw]] had told the boy that if he went out the police would put him in prison. "He was quite right, we did," [[K p4 name|Bostock]] told the hall.

It was a generous evening and, for a moment, a careless one. The printed booklet, left upon 200 chairs, gives citation 14 in full. "R v [[W p1 name|Van Dat Luong]], [[W p1 id|T20217155]]," it begins, and goes on to say that [[W p1 name|Dat]] now attends [[W p1 school|the catering course at Thornes Park]] and bakes on Saturdays at [[W p1 employer|Crumb, in the Ridings arcade]]. There is a photograph: [[K p3 name|Ms Dar]] with Mr [[W p1 name|Luong]] and a celebration cake, his back to us, [[W p1 body|the burn from the lamps across his neck]] plainly seen.

[[K p7 name|Prof. Aidan Meagher]] of the anti-slavery unit at Hull, who was there as a guest, gathered up what copies he could. "There are people still owed that money," [[K p7 name|Prof. Meagher]] said. The force said that it had asked for all of them to be returned.

At the buffet [[K p3 name|Rukhsana Dar]] had a queue. [[K p6 name|Dorothy Cleasby]], at the head of it, wished to know if young [[W p1 name|Luong]] was the lad who did the custard tarts. She said that they were very good and that she'd say nothing.

-- [[K p8 name|Martyn Fairbrother]]
