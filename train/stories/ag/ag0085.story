id: ag0085
genre: news
where: IE
published: 2014-04-04
title: Jury hears of au pair's first week in Kinsale
person p1: role=victim age=18 protected=yes why=sexual-offence-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=witness age=7 protected=yes why=minor-witness
screen p1: unclear
note: au pair lived in the accused's home: address W; a child witness named in a quotation

She'd been in Ireland for six days and had a list of words in her apron: hob, press, yoke, messages.

The Central Criminal Court, sitting in Cork, was told yesterday that by the seventh there was a chair against her bedroom door. [[K p2 name|Rory Considine]] (51), an auctioneer, pleads not guilty to sexual assault and to false imprisonment of an 18-year-old from Galicia in June 2012, when his wife was in hospital.

In evidence, given through an interpreter, she said he had come to her room at [[W p1 address|Summercove House]] to ask whether the immersion was off. It was off. He came again. The small girl she minded had woken and was standing on the landing in her nightdress.

"I said, go to bed, [[W p5 name|Éabha]], it's only the heating," the witness said, and wept for the first time.

A garda sergeant, [[K p4 name|Jarlath Noonan]], found the word-list. The last entry, in pencil, was *help*, with the Spanish beside it, and then in Irish.

[[K p3 name|Sr Assumpta Crean]], a Mercy nun who had met her off the ferry, said the girl's employer had telephoned to complain about wages paid in advance. "I told him she'd earned them. God forgive me, I'd no notion how."

The young woman, whose name cannot be published but was, on the list outside Court 2, "[[W p1 name|Vázquez Loureiro I.]]", will be cross-examined today.
