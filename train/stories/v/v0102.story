id: v0102
genre: news
where: US-TX
published: 2016-08-28
title: The man who owned the night shift: a slow bankruptcy in Odessa
person p1: role=accused age=57 protected=no why=adult-accused
person p2: role=victim age=44 protected=no why=adult-victim
person p3: role=victim age=38 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=19 protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=8 protected=no why=minor-not-in-crime
screen p2: none
note: nothing to protect; long court report with the vocabulary of the matter (girls, motel, nightly take, debts, held papers, ads) in a bankruptcy with free, paid employees

By [[K p7 name|Augusta Penhallow]]

ODESSA — At the height of it [[K p1 name|Wesley Tarrant Boone]] had four motels, two hundred beds and a girl at every desk, and each morning at six he went from one to the next in a white truck and took the money.

"It came in a bank bag," [[K p2 name|Lorena Baca]], 44, told a federal bankruptcy court on Thursday. "He would weigh it in his hand. If it was heavy he'd tip you a twenty. He was a good boss while it was heavy."

Then oil fell to thirty dollars. The men went home, the beds stood empty, and [[K p1 name|Boone]], 57, began to write checks that the bank did not know what to do with. He owes, by the trustee's count, $11.2 million. Of this, $94,000 is owed to people who stood up behind a counter all night.

They call themselves the night girls. The youngest is [[K p6 name|Precious Amadi]], 19, who is studying to be a surveyor, and the oldest is a grandfather. They're unsecured creditors, which means, as [[K p5 name|Saul Wexler]], who represents them for nothing, put it, that they get what's left on the plate after the bank has licked it.

[[K p3 name|Katarzyna Mroz]], 38, came from Kraków on a fiancée visa for a different man, quit him, and took the desk at the Permian Star because she liked the quiet. [[K p1 name|Boone]] held her last five checks. He asked her to be patient, and said that if she'd sign a paper he would make it six. "I read the paper," [[K p3 name|Mroz]] said. "It said that I lend him the five." She didn't sign. She drove to Midland in her own car and got another job that afternoon. She would still like the five.

"Did he ever threaten you?" asked Judge [[K p4 name|Quentin Delarosa]].

"He cried," she said. "It was worse."

[[K p1 name|Boone]] testified for an hour. He'd run ads that he couldn't pay for. He had kept the title to an employee's truck as a favor, to save it from her ex-husband, and had given it back. He had sold his boat, his other boat and the horses. A marshal had come for the piano while his granddaughter, [[K p8 name|Charlotte]], 8, was having her lesson, and had let her get to the end of the piece.

The trustee proposes nine cents on the dollar. For [[K p2 name|Baca]] that comes to $311. She said that she'd take it, and asked if it could come in a bank bag, so that she could weigh it.
