id: ar0007
genre: news
where: US-KS
published: 2011-04-08
title: Former swim coach bound over; girl, 14, says he 'wrote every day'
person p1: role=victim,witness age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=15 protected=yes why=minor-witness
person p6: role=official age=- protected=no why=official
person p7: role=relative,witness age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p1: none
note: coach's club is where she swims; record board and a relay leak; prosecutor's slip with first name; friend of 15 is a witness

EL DORADO, Kan. — A magistrate ruled Thursday that [[K p2 name|Brent Allan Koerner]] must stand trial on charges that he had sexual contact with a 14-year-old swimmer whom he coached.

[[K p2 name|Koerner]], 31, of [[K p2 address|612 Denver Street]], was head age-group coach at the [[W p1 other|Flint Hills Barracudas]] until October. He has pleaded not guilty to three counts of aggravated indecent liberties with a child and is free on $75,000 bond, his ankle monitor, he complained to the court, chafing in the water at the motel pool.

The girl spoke for 50 minutes with a blanket over her knees. She said the messages began as split times. "Then it was good night. Then he wrote every day, and if I didn't answer he would put me in the slow lane," she testified. The first touching, she said, was in his van, a [[K p2 vehicle|white Astro, Kansas tag 918 KRN]], after the meet at Salina.

Butler County Attorney [[K p3 name|Lyle Friesen]] asked the court to clear the gallery, which Magistrate [[K p4 name|Constance Yeager]] declined to do, reminding reporters instead of "common decency." [[K p3 name|Friesen]] himself then said, "Now, [[W p1 name|Kaylee]], did you tell anyone?" and apologized.

She had told a teammate, 15. The teammate, sworn as [[W p5 name|Priya Venkataraman]], said that she had seen one of the messages on the bus and thought it was from a boy. "I told [[W p1 name|Kaylee]] to show her mom," [[W p5 name|Priya]] said. "She said he'd take her off the relay."

Defense attorney [[K p6 name|Truman Ochs]] asked whether the girl was angry at having lost the anchor leg. He read from the club's own web page the line "[[W p1 other|200 medley relay, 13-14, club record: Venkataraman, Lindqvist, Schrag, Dietz]]," and asked which of the four she was. "I'm the last one," the girl said.

Her mother, [[W p7 name|Melinda Dietz]], found the telephone in a cereal box on Oct. 9. She drove it to Detective [[K p8 name|Raul Quintanilla]] at home, in her robe. [[K p8 name|Quintanilla]] testified that there were 2,212 messages in 71 days, all but 60 of them from the telephone of [[K p2 name|Koerner]], [[K p2 phone|316-555-0183]].

[[K p6 name|Ochs]] said that his client "cared too much about every swimmer." [[K p4 name|Yeager]] said she had heard enough to let twelve people decide.

Outside, Mrs. [[W p7 name|Dietz]] said her daughter had gone back to the pool in January, at another club. She swims mornings at [[W p1 place|the Y in Augusta]]. People at [[W p1 school|Circle Middle School]] have been kind, she said, and some have not.

The arraignment was set for May 2, before the same court, case [[K p2 id|11 CR 94]]. Court staff asked that the sign-in sheet, on which one line read "[[W p1 name|K. Dietz]] + mom," be taken off the door.
