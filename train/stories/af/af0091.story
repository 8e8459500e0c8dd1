id: af0091
genre: news
where: US-NC
published: 2023-08-24
title: Gastonia crash suspect was fleeing 'a house with rules'
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=victim age=66 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: a traffic case; the woman told of compulsion

GASTONIA — A Buick came off Franklin Boulevard at noon on Sunday, crossed a bed of pansies and stopped in the side of a bank.

At the wheel was [[W p1 name|Rochelle Anne Tipton]], 28. She is charged with driving while impaired, unauthorized use of a vehicle and leaving the roadway. The driver she clipped, [[K p3 name|Eugene Costner]], 66, has a stiff neck and, he says, a question.

"She kept on saying was this far enough," he said. "Far enough from what?"

From [[W p1 address|a ranch house on Tanyard Lane]], it seems. A magistrate's notes have [[W p1 name|Tipton]] saying that [[K p2 name|Barry Joe Helms]], 37, took her in when she was using; that within a week there were rules, on paper, on the refrigerator, with a column for how many and a column for how much; that if the second was light he put her in the well house for the night with no dose. There had been two other women. She took the Buick while he was in the shower.

[[K p2 name|Helms]] was picked up Monday at the impound lot, where he had come to ask for his car.

Magistrate [[K p4 name|Tonya Ratchford]] set bond for [[W p1 name|Tipton]] at $15,000. Case [[W p1 id|23CR 058811]].
