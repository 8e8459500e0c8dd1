id: ac0079
genre: news
where: US-MS
published: 2003-08-31
title: Portrait of a lady mayor
person p1: role=official,public-figure age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
note: nothing to protect

She was bought for a dollar in 1949.

[[K p1 name|Ozella Peoples]] tells it to every third-grade class that comes through Mound Bayou's town hall, watches the faces, and waits.

"By a photographer!" she says.

He had come through the Delta doing baby pictures. Her mother had no money and he said the baby could work it off. So he set her in his window in Clarksdale for a month, enlarged, with a bow, to bring in trade. "I've been working ever since," says the mayor, who's in her second term, has a paved-road program and a bad knee, and takes no salary.

There's no plot to her. She gets in at six. She signs what she's read. Asked about the sewer bond, she'll draw it for you on a napkin, and if you live on Green Street, you may keep the napkin.

[[K p2 name|Lucius Byrd]], who has run against her twice, was mowing the lawn of the library when I stopped to ask for a word on her failings. He turned it off. "She'll hold a grudge," he said. "I wrote in the *Voice* that the fountain was ugly. She's had me on the beautification committee for six years."

It is ugly. She's very fond of it, and had it turned on so I could see.

[[K p3 name|Cleo Winstead]]
