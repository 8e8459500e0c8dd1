id: ba0009
genre: news
where: AU-VIC
published: 2018-03-08
title: Strawberry pickers short-paid $190,000, but tribunal told: 'we could leave, and we did'
person p1: role=victim age=26 protected=no why=adult-victim
person p2: role=victim age=22 protected=no why=adult-victim
person p3: role=accused age=63 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: none
screen p2: none
note: near miss: underpayment, bad lodging, no compulsion; words passports, locked, debt all used innocently

[[K p8 name|Imogen Carrucan]]

A Yarra Valley strawberry grower underpaid 41 backpackers by an average of $4,600 each, the Federal Circuit Court in Melbourne found on Wednesday, but a claim that the workers had been "kept like slaves" was firmly rejected by the workers.

Judge [[K p4 name|Stewart Papalia]] fined [[K p3 name|Norm Deakes]], 63, of [[K p3 address|Beenak Lane]], and his company $88,000.

The phrase had come from a television program. [[K p1 name|Chiara Bonfanti]], 26, of Bergamo, who picked for eleven weeks and is owed $3,900, told the court that she had winced at it. "He was stingy and the cabins had possums," said [[K p1 name|Bonfanti]]. "But my passport was in my own bag, I had a car, and on Sundays we drove to the sea."

Her friend [[K p2 name|Hsu Wei-ting]], from Taichung, left after nine days because the piece rate was so low. At 22 it was his first job. "I said to [[K p3 name|Norm]], I am going to the cherry farm. He said, fair enough, mate, strip your bed." [[K p2 name|Hsu]] received his last envelope that evening, $212 short.

Barrister [[K p5 name|Fenella Stout]], for the Fair Work Ombudsman, did not press the matter of a locked gate. The gate, [[K p5 name|Stout]] conceded, kept in the cows; the code was written on it.

The judge found that pickers were charged $155 a week for bunks, that "debts" in the farm's ledger were for beer taken on account, and that those who had owed money when they left were never asked for it. "This was theft of wages," [[K p4 name|Papalia]] said. "It was no more than that, and no less."

[[K p6 name|Dr Pradeep Wickrama]], who researches temporary migration at Deakin, said that the difference mattered. "Once you cannot walk off, it's another crime," [[K p6 name|Dr Wickrama]] said. "Here 60 per cent did walk off. It is how the Ombudsman heard."

[[K p7 name|Bev Hoskin]], 71, who runs the general store at Gladysdale and let pickers charge phones on her veranda, said she had written down the registration of every van out of habit but never saw a sad one. "There was a lad of 17 one summer, Scottish, homesick," [[K p7 name|Hoskin]] said. "He rang his mum from here and she flew him home."

[[K p3 name|Deakes]], who represented himself, offered to pay the sum in fruit.

Workers have until 30 June to claim, at [[K p5 phone|(03) 5550 0143]], quoting matter MLG 555/2017. [[K p1 name|Ms Bonfanti]], now a barista in Fitzroy, has given hers already to the possum rescue.
