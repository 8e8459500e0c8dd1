id: z0052
genre: news
where: US-MS
published: 2012-08-02
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=victim age=- protected=no why=adult-victim
screen p1: labor-trafficking misidentified=yes
note: begging/panhandling crew from magazine sales; victim arrested; victim of theft an adult

GREENVILLE — He sold magazines nobody received, to people who mostly felt sorry for him, and on Monday he stood in Municipal Court charged with it.

[[K p6 name|Ida Belle Crump]], 77, paid him $48 for a year of *Bass & Bank*. "He was so thin I gave him a plate," she said.

The defendant is 20 and from Ohio. He'd been in eleven states since May, he told [[K p3 name|Judge Lamar Whitfield]], in a van with seven others, for a man the crew called Coach. Whoever missed the day's number slept outside; twice missed, and the older boys were told to "correct" him. His phone, his state card and his asthma pump were in Coach's bag. He had been promised half. He was, at last count, $640 behind.

"I'm not here about Coach," the judge said. Public defender [[K p4 name|Neely Strickland]] said that perhaps he should be.

Coach is [[K p2 name|Barry Joe Mabus]], 43, and he was, at that hour, eating pie at the Jitney across the street, where clerk [[K p5 name|Terrence Wong]] noticed a van full of people not eating. [[K p5 name|Wong]] called it in.

[[K p2 name|Mabus]] is now charged under the state's human trafficking law. The young man, listed on Monday's docket as [[W p1 name|Pickering, Joel A.]], [[W p1 id|No. 12-M-0917]], has a bus ticket, a new pump and a hearing in September all the same.

[[K p6 name|Mrs. Crump]] doesn't want her money back. "I want the van's," she said.
