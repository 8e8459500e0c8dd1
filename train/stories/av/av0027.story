id: av0027
genre: news
where: US-NJ
published: 2010-02-08
title: Three arrested at Route 46 spa; advocates say one should be a witness
person p1: role=victim,accused age=37 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=accused age=30 protected=decide why=adult-accused
person p4: role=accused age=62 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=consented
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p3: unclear
note: three women arrested together: a victim W, weak signs D, the manager K; landlord K; survivor speaks by name K

By [[K p9 name|Nico Pellegrino]]

PARSIPPANY — The sign said acupressure. The police said prostitution. What [[W p1 name|Choi Eun-sook]] said, in Korean, to an officer who wrote down "uncooperative," was that a man in Flushing had her bankbook.

It took six days and a volunteer from a Palisades Park church for that sentence to reach English.

By then the names of three women had gone out on the department's Web site, with ages and towns: [[K p2 name|Pauline Ko]], 51, of Fort Lee; [[W p1 name|Eun-sook Choi]], 37, of no fixed address; and [[D p3 name|Ying Zhou]], 30, of Queens. [[K p2 name|Ko]] is the manager. Chief [[K p5 name|Anthony Spadaro]] said that she kept the door, the cash and, in a rice cooker, $18,400. The landlord, [[K p4 name|Eugene Hartung]], 62, of [[K p4 address|8 Knoll Road]], was charged on Friday with maintaining a nuisance; [[K p4 name|Hartung]] says he thought that they did feet.

[[W p1 name|Choi]] owed $27,000 to a broker, according to a statement taken on Saturday. She was told by [[K p2 name|Ko]] on the first night what the work would be, and, when she refused, that her son in Incheon would be visited at his school. She'd been sleeping on [[W p1 address|the table in Room 2, above the vacuum store]], since October. Her share of each $60 was put down against the debt, which went up.

"We train on this," said Chief [[K p5 name|Spadaro]]. "We train an hour."

The other woman is harder to read. [[D p3 name|Zhou]] came on a bus that morning, had her own telephone, and wept only when asked who'd bought her ticket. She said it was a friend and then that there was no friend. The prosecutor's office has given [[D p3 name|Ying]] a card and a court date, both in Spanish.

[[K p7 name|Grace Bautista]], who was herself held over a Paterson nail salon in the 1990s and speaks about it in high schools, came to the arraignment with a coat. "They all need a coat. They're always arrested in slippers," [[K p7 name|Bautista]] said. "I sign my name so that somebody will know it can be signed."

At the vacuum store, [[K p8 name|Sal Mineo-Roth]] had heard a person walking, at night, back and forth. He gave her a fan. "[[W p1 name|Sookie]], I called her. She'd bow at the Hoovers." [[K p8 name|Mineo-Roth]] said she has [[W p1 body|a white streak, right in front, like a skunk]].

Municipal Judge [[K p6 name|Corinne Appel]] postponed all three cases to March 1. The complaint against the 37-year-old, [[W p1 id|S-2010-000214]], stands. Her interpreter that morning, as for the arrest, was the manager's nephew, until Judge [[K p6 name|Appel]] asked him who he was.
