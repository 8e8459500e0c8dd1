id: r-0043
genre: blog
where: US-HI
published: 2017-05-28
title: Parish notes: one of ours
person p1: role=victim,accused age=30 protected=yes why=trafficking-victim
person p2: role=accused age=53 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes

Please keep [[W p1 name|Leilani Kealoha]] in your prayers. She's 30 and she used to [[W p1 other|sing the high part at the ten o'clock]].

She's at the women's jail for prostitution and for a bad check. [[K p2 name|Duke Farnsworth]], 53, lent her $4,000 for her car two years ago. He now says it's $17,000, and he makes her see men in Waikiki for it. When she stopped, he broke her wrist. He's been arrested, thank God, but so has she.

Officer [[K p3 name|Keoni Tam]] is a good man and says he had no choice. [[K p4 name|Gwen Matsuda]] will be her lawyer for nothing. [[K p5 name|Auntie Pua]] has the dog.

Letters: [[W p1 id|OCCC A6027718]].
