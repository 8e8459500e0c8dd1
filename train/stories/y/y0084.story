id: y0084
genre: news
where: ZA
published: 2021-02-04
title: The 'Sugar Manor' trial: I owed him for the bed, witness says
person p1: role=victim age=20 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: the witness testifies in camera under a letter; slip by defence; interpreter has same surname (trap)

PRETORIA — She gives her evidence from another room, in isiZulu, and comes to us through a small loudspeaker and the voice of the court interpreter, [[K p5 name|Mr Themba Khuzwayo]].

"He gave drugs the first week for free. In the second I owed for the drugs, for the bed and for the locks," said the voice.

The State alleges that [[K p2 name|Chidozie Amanambu]] kept six women in a guesthouse he styled Sugar Manor and sent the clients up by number. This one, whom the court calls Ms T, was twenty and had answered an advertisement for a receptionist. Each refusal was R500 on the account, and a cold bath.

Cross-examining, Adv. [[K p3 name|Gert Oosthuizen-Naidu]] put to her that she'd a key in November. She had. "To the kitchen."

"Then Ms [[W p1 name|Khuzwayo]], you could –"

Judge [[K p4 name|Nthabeleng Ramathesele]] was on her feet. It's seldom that one sees it. She struck the name, which by coincidence is the interpreter's too, from the record, and cleared the gallery for ten minutes. A blogger had by that time written that [[W p1 name|Phumla Khuzwayo]] "from [[W p1 address|Nkandla-Ntolwane]]" was "Ms T".

The trial continues on Monday, and the accused remains in custody. His notebook, exhibit H, has a column headed *beds*.
