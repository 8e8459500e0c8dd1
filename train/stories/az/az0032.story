id: az0032
genre: news
where: US-IL
published: 2025-04-03
title: Choir teacher [[K p1 name|Pollard]] is the villain, and Decatur can't get enough
person p1: role=public-figure age=36 protected=no why=adult-bystander
person p2: role=bystander age=15 protected=no why=minor-not-in-crime
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=bystander age=52 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=accused age=29 protected=no why=adult-accused
screen p2: none
note: NOTHING to protect: school play about a girl sold to a mill; the young actress "is 15"; teacher plays the ring leader; an adult box-office thief

By [[K p6 name|Constance Ibarra]]

DECATUR — He owns her shoes. He tells her what she owes. She's 14, he's twice that and more, and on Friday night 800 people hissed when [[K p1 name|Dominic Pollard]] came out for his bow.

[[K p1 name|Pollard]], 36, teaches choir at Stephen Decatur Middle. In "The Thread Girls," written by himself, he sings the part of Silas Crake, a mill agent of the 1840s who buys country girls from their fathers and locks them in at night. The one who gets out is played by [[K p2 name|Zuri Abernathy-Lee]], who is 15 and in real life is, she says, afraid of moths.

"[[K p1 name|Mr. Pollard]] is the nicest man alive," [[K p2 name|Zuri]] said. "He apologizes after every scene. When he grabbed the letter he goes, sorry, sorry."

Her rescuer is [[K p3 name|Gus Tomczak]], 16, of [[K p3 address|West Macon Street]], who had never sung until his voice broke. "I auditioned on account of pizza," [[K p3 name|Tomczak]] said. He wears a constable's coat sewn by his aunt, [[K p4 name|Roberta Tomczak]], 52, out of a pool cover.

The program notes are serious. They explain that what is done to the girl would today be called forced labor and that a hotline exists. Principal [[K p5 name|Ernestine Gaddy]] had them read by two mothers and a lawyer. "Children of twelve are old enough to know the word," [[K p5 name|Gaddy]] said.

There was one real villain, and a small one. The cash box from Thursday's show, $914, went out by the kitchen door. Police arrested [[K p7 name|Kendall James Frye]], 29, of [[K p7 address|1407 East Prairie]], a caterer, who was booked on a charge of theft at the Macon County jail, number [[K p7 id|25-01177]]. [[K p7 name|Frye]] told officers that he had seen the first act and "got carried away."

All but $11 was in his van. It bought, [[K p4 name|Roberta Tomczak]] guesses, a burger.

On Saturday [[K p1 name|Dominic Pollard]] changed a line. When the constable asks what was stolen, Crake now answers, "Nine hundred and three dollars, sir, and a girl." It brought down the house. [[K p3 name|Gus]] forgot what to say next.

There's a last performance at 2 today. Seats are $6, or $4 for anyone under 18. [[K p2 name|Zuri Abernathy-Lee]] will be 16 on Monday, and the cast has a cake that she isn't supposed to know of. She does. [[K p7 name|Frye]] baked it, before.

"I think that we should still eat it," [[K p2 name|Zuri]] said.
