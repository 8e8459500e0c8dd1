id: bc0037
genre: blog
where: IN-WB
published: 2010-02-21
title: From the kilns beyond Barasat: a lawyer's notebook
person p1: role=victim,accused age=27 protected=yes why=trafficking-victim
person p2: role=victim age=9 protected=yes why=trafficking-victim
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=accused age=41 protected=no why=adult-accused
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: bonded labour; worker arrested for cheating on the advance; child working; munshi; SDO; kiln where they slept W

*by [[K p5 name|Advocate Farida Sultana Biswas]]*

They arrested him for running away with his own wages.

More exactly it was Section 420, cheating, and it was for Rs 8,500, which had been advanced to him in Ranchi in the month of Ashwin, and which no human being could have worked off, as I'll show, before the rains. He is 27. I met him in the lock-up at Barasat, where he asked me to stand so the light fell on my face, as he'd been told lawyers have two.

[[W p1 name|Budhram Munda]] and his family were brought to [[W p1 address|Maa Tara Brick Field, on the Sunti canal]], with thirty others. Rate: Rs 180 for a thousand bricks. Food deducted. Straw deducted. The owner, [[K p3 name|Nimai Chand Saha]], 58, keeps two hounds and a register; his munshi, [[K p4 name|Haru Mistri]], 41, beats out of the one and into the other. They sleep in huts of the bricks, so low that you enter as you'd enter a prayer.

"When I asked to go for my father's burning, [[K p4 name|Haru]] took my small one and put him in the office," he told me.

The small one is nine. He turns bricks to the sun, 2,000 in a day. The labour inspector's sheet has him as "helper, son of [[W p1 name|Budhram]]," as though he were a tool. [[W p2 name|Suraj]] wants me to write that he can also count in English. He can. He counted me the burns on his [[W p2 body|right foot, which lacks the two small toes]].

On the fourth night they ran. By the sixth [[K p3 name|Saha]] had lodged an FIR, [[W p1 id|Deganga 77/10]]. By the eighth one of them was in jail and it was not [[K p3 name|Saha]].

I'll give credit. The Sub-Divisional Officer, [[K p6 name|Smt. Ipsita Dutta]], held her inquiry sitting on a brick. Within the day she had issued release certificates to eleven families under the Bonded Labour Act; in the same hour Magistrate [[K p7 name|S. K. Nazimuddin]] closed the 420. He asked how a man who owns one lungi was to have cheated one who owns a chimney.

And the shopkeeper. [[K p8 name|Gopal Kundu]] gave them puffed rice on trust. When the munshi came shouting, [[K p8 name|Kundu]] told him they had gone toward Bongaon, which is the other way.

They're now at [[W p2 address|the Seva Sangha hostel]], and on Monday the boy is to begin at [[W p2 school|Habra Free Primary]], where there is another boy of that name, so he's down on the roll as [[W p2 name|Suraj Munda (Jharkhand)]].

You'll ask why I, who've told you not to, have written their names. I've not decided. [[W p1 name|Munda]] said to put it. Then, as I was leaving, he asked, "Can the owner read this?"

[[K p5 name|F. S. Biswas]] · [[K p5 email|farida@nyayakhata.example]] · picture: [[W p1 photo|budhram-lockup.jpg]]
