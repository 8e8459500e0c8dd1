id: a-0010
genre: news
where: IN
published: 2018-09-03
title: Three held after rescue of minor from Pune lodge
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=accused age=- protected=no why=adult-accused
screen: sex-trafficking-minor
note: JJ Act s.74 and POCSO s.23; father named with his trade and village; FIR number of the accused stays; home to which she was moved is W

PUNE: The social security cell of the city police on Saturday rescued a 15-year-old girl from a lodge near the railway station and arrested three persons, including the manager, for allegedly forcing her into the flesh trade.

The accused were identified as [[K p2 name|Santosh Baban Ghule]], 41, the lodge manager, [[K p3 name|Rekha Mondal]], 35, and her associate [[K p6 name|Salim Shaikh]]. Police said a case had been registered under sections 370 and 372 of the Indian Penal Code, the Immoral Traffic (Prevention) Act and Pocso at the Bundgarden police station vide FIR [[K p2 id|No. 311/2018]].

Senior inspector [[K p4 name|Vaishali Kulthe]] said that the girl, who is from [[W p1 place|Chandipur village]] in South 24 Parganas, West Bengal, had been brought to the city on the promise of work in a beauty parlour. "[[K p3 name|Mondal]] paid the agent Rs 40,000 and told the girl she must repay the sum with interest," [[K p4 name|Kulthe]] said.

The girl had managed to make a call from a customer's phone to her father, [[W p5 name|Haripada Naskar]], who [[W p5 relation|sells dried fish in the weekly haat]] there. Mr [[W p5 name|Naskar]] went to the local thana with the number written on his palm.

"She said only, Baba, the window looks on a big clock," he said over telephone.

The police have sent [[W p1 name|Mampi]] to [[W p1 place|the Shanti Niwas home in Hadapsar]] on orders of the Child Welfare Committee. The accused have been remanded in police custody till September 7.
