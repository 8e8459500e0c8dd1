id: an0042
genre: news
where: KE
published: 2005-08-12
title: Boy who held lamp for robbers gets probation; shopkeeper wants him as clerk
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=witness age=11 protected=yes why=minor-witness
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=accused age=28 protected=no why=adult-accused
person p5: role=victim age=50 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: none
note: juvenile accused and daughter of the shopkeeper as witness; the shopkeeper is victim K but the child shares surname; surname decide (rule 11)

NYERI, Thursday — Two men went into the shop with pangas. A boy went in with a lamp. Yesterday the men got fourteen years each and the boy got a talking-to.

[[K p3 name|Julius Gathua]], alias [[K p3 alias|Mjomba]], 35, and [[K p4 name|Charles Wamae]], 28, both of [[K p4 address|Majengo]], were convicted of robbery with violence reduced to robbery, after they emptied the till of Sh2,310 at a hardware store in the town on January 9. They also took a bicycle, and a calendar.

The owner, [[D p5 name|Peter Maina Gichuki]], 50, has a scar from it. He told Senior Resident Magistrate [[K p6 name|Teresia Wambaire]] he didn't mind about the till.

The boy was 14. He was dealt with on his own, as a child in need of care. He'd been sleeping in a culvert, it emerged, and was offered ten shillings and a chapati to hold up the light. Nothing else was ever asked of him by [[K p3 alias|Mjomba]], the probation report states, and there'd been no earlier job. "He's not a robber," said probation officer [[K p7 name|Zipporah Lemayian]]. "He is a bracket." Mrs [[K p7 name|Lemayian]] recommended two years at [[W p1 school|the Othaya approved school's day wing]], with carpentry.

The other child in the case was the owner's daughter, 11, who'd watched from behind the paraffin drum. It was she who told the police it had been the boy who let the bicycle go in the ditch, so that they'd have to run. In the report, she is "the minor, W." — but the clerk, who read it aloud, had filled in the letter: "the minor, [[W p2 name|Wangari]], says as follows."

"He put down the lamp so that it wouldn't burn her exercise book," the clerk read.

At which the boy, in a borrowed coat with one brass button, was seen to nod. He gave his name when he was asked for it, [[W p1 name|Joseph Karanja]], in a whisper; then, when the magistrate said that there was no need to, he said it again, louder, and "of [[W p1 address|Culvert Number Two]]". There was laughter in court. [[K p6 name|Wambaire]] banged for order and then, it seemed, couldn't go on for a while.

The docket number of the men is [[K p3 id|CR 44/05]]. The boy's, P&C [[W p1 id|19/05]], is closed.

Outside, [[D p5 name|Gichuki]] made him an offer. There's a bench at the back of the store, for counting nails. The pay's twelve hundred a month and lunch. [[W p1 name|Karanja]] said that he would have to ask.

"Whom will you ask?"

It was a while before he answered. "[[W p2 name|Wangari]]," he said. She goes to [[W p2 school|Kamakwa Primary, class five]], and was let off school for the day. She told [[W p1 name|Joseph]] that he might.

[[K p8 name|Gladys Mwaura]]
