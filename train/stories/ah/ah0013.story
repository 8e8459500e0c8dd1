id: ah0013
genre: interview
where: US-TX
published: 2023-01-17
title: Transcript: "The Docket Hour," community radio, Laredo
person p1: role=victim age=20 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=convicted age=52 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=convicted,victim age=23 protected=decide why=adult-convicted
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-minor
screen p7: unclear
note: prosecutor slips on air three times; the convicted helper says that she was once sold herself (weak, past): decide; two victims, one went home and one stayed

HOST [[K p5 name|Beto Canales]]: Good evening, Laredo. With me, Assistant U.S. Attorney [[K p4 name|Priscilla Etheridge]], who on Friday saw [[K p3 name|Octavio Benavides]] get thirty years, and from the university, Dr. [[K p6 name|Chukwudi Anozie]]. Ms. [[K p4 name|Etheridge]], who was this man?

[[K p4 name|ETHERIDGE]]: He was 52, he had [[D p1 employer|a tire shop on Saunders]], and he had a cantina behind the tire shop that no inspector had ever been inside. He told young women in Nuevo León that they'd wait tables. What they did was drink with men and go upstairs with them. There was a pit bull on the stairs.

[[K p5 name|CANALES]]: And they couldn't leave.

[[K p4 name|ETHERIDGE]]: He had their voter cards and he had photographs of their mothers' houses. One was a woman of 20. The other was sixteen, and for her the law doesn't ask about the dog. [[W p1 name|Marisol]], I mean the older one, the first witness, she said on the stand that she used to sing to it so that it would let her pass.

[[K p6 name|ANOZIE]]: May I say that the wife of the neighbor heard that singing for a year.

[[K p5 name|CANALES]]: A second defendant, [[D p7 name|Yesenia Ocampo]], 23, pleaded guilty.

[[K p4 name|ETHERIDGE]]: [[D p7 name|Ocampo]] kept the tally. She got eighteen months. Her lawyer says she came up the same stairs at nineteen. We could not prove it; I don't say it isn't so. Judge [[K p8 name|Winfield Stroud]] took it into account.

[[K p6 name|ANOZIE]]: We see this again and again. The one who holds the notebook has been in the notebook.

[[K p5 name|CANALES]]: How are the two of them?

[[K p4 name|ETHERIDGE]]: One's home. The girl chose to stay; she's with a foster family up in [[W p2 place|the Mines Road area, on Aguila Azteca]], and she runs cross-country, [[W p2 school|United North]], I shouldn't, well, she's doing well. She was [[W p2 other|second at district in the two-mile]].

[[K p5 name|CANALES]]: We'll bleep that.

[[K p4 name|ETHERIDGE]]: Please do. They told me the tape's delayed.

CALLER, MINES ROAD: I just want to say that my wife and I are proud of [[W p2 name|Lupita]]. She's—

[[K p5 name|CANALES]]: Sir, thank you, we have to go to the break.

(MUSIC)

[[K p6 name|ANOZIE]]: If you recognize what you've heard, call, don't post. The clinic is at [[K p6 phone|956-555-0132]].

[[K p5 name|CANALES]]: The judgment is number [[K p3 id|5:22-CR-00641]]. [[K p3 name|Benavides]] has said that he'll appeal. [[K p8 name|Judge Stroud]] declined to come on. Next week: water.

[Web notes, posted by intern. Guests: [[K p4 name|P. Etheridge]], [[K p6 name|C. Anozie]]. People mentioned: [[K p3 name|Benavides]], [[D p7 name|Ocampo]], [[W p1 name|Marisol Treviño Rangel]], [[W p2 name|Lupita (Guadalupe S.)]]. Audio: [[W p2 url|lupita-caller-unbleeped.mp3]]]
