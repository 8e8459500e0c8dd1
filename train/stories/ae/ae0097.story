id: ae0097
genre: news
where: US-PA
published: 2014-01-16
title: Steelers fan's passport trouble ends in embassy wedding
person p1: role=bystander age=34 protected=no why=adult-bystander
person p2: role=bystander age=30 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=relative age=6 protected=no why=minor-not-in-crime
note: nothing to protect; "kept his passport", "held for three weeks", "owed more each day", all innocent

They kept his passport for twenty-two days, and he thanked them for it.

[[K p1 name|Stan Kosciolek]], 34, a crane inspector at [[K p1 employer|Mon Valley Coke]], went to Quito in November for four nights to see the parents of [[K p2 name|Lucía Andrade]], 30, whom he had met in the emergency room in McKeesport, where she draws blood. On the second day his papers went through a washing machine.

The consulate took what was left and told him to wait. The hotel's bill grew: every morning he owed more than the last, and the owner, a Bengals man, wouldn't hear of a discount. "I was made to see every one of her uncles," he said. "There are eleven. They each had questions."

On the sixteenth day, as he'd nothing else to do, he married her. Vice consul [[K p3 name|Brent Oyama]] was a witness.

The pair are home at [[K p1 address|1133 Versailles Avenue]] with her daughter, [[K p4 name|Paz]], 6, who has begun at [[K p4 school|Twin Rivers Elementary]], and who told her class on Monday that her new father was sold to them by the government. "Close enough," he said.
