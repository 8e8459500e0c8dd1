id: z0093
genre: news
where: US-MI
published: 2019-03-21
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=accused age=56 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: nothing: car deal with 'girl', 'sold', 'debt', 'told him'

FLINT — He told her that the debt had grown. She told him it was a Buick.

So began, by her account, the end of a nine-year friendship between [[K p2 name|Lashonda Wickes]], who sold [[K p4 name|Cleon Barr]], 56, a 2009 Lucerne, and [[K p4 name|Barr]], who'd paid for the car in hams. He smokes hams. There were to be forty. There've been thirty-one.

On March 2, [[K p4 name|Barr]] came for the keys, and left with a girl's company picnic trophy belonging to [[K p2 name|Wickes]]' daughter, [[K p6 name|Tamia Wickes]], 28, "as security," he told [[K p1 name|Officer Reed Kaminski]]. He was charged with larceny under $200.

[[K p3 name|Ernest Toliver]], who owns the lot next door, offered to settle it. He'd eat the nine hams. [[K p5 name|Judge Odile Varga]] has not ruled that out.
