id: bc0038
genre: news
where: GB-ENG
published: 2007-07-12
title: Folkestone woman tells inquiry of a constable who 'brought the coffee and stayed'
person p1: role=victim,witness age=24 protected=yes why=trafficking-victim
person p2: role=accused,official age=39 protected=no why=adult-accused
person p3: role=convicted age=43 protected=no why=adult-convicted
person p4: role=convicted,witness age=35 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=relative age=3 protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
note: Lithuanian woman; cautioned for soliciting; buyer a policeman; madam K; adult, passports and beating; her toddler; a hair salon where she works now

There were two sugars in it, she remembered, and he had not had to ask.

The woman, a Lithuanian of 24, was telling an employment-style hearing at Maidstone on Tuesday about the police officer who came to the house in Folkestone as a guest and later, in uniform, put her in the van. He had cautioned her twice for soliciting. "The first time he said sorry. After that he said hurry up," she told the panel through [[K p6 name|Neringa Budrytė]], the interpreter.

PC [[K p2 name|Stuart Gathercole]], 39, of [[K p2 address|Ridgeway Crescent, Hythe]], faces dismissal for gross misconduct, and in September a trial for misconduct in public office. He denies both.

It was [[K p3 name|Arben Hoxha]], 43, who brought her from Kaunas to pick strawberries. There were none; he had her passport and he broke a finger on each hand so that she'd remember which was left. He's serving fourteen years. [[K p4 name|Denise Rolfe]], 35, who kept the house and the diary, is near the end of four, and came from prison to give evidence. She'd grown up, she said, with her mother's men. The chairman, [[K p5 name|Sir Geoffrey Amherst-Pyne]], asked what the diary meant by a small *g* with a halo. "[[K p2 alias|Gathers]]. He never paid," said [[K p4 name|Rolfe]].

[[K p7 name|Caroline Mbeki-Stone]] of the charity Open Latch told the panel that cautions are taken as confessions and that no one reads them aloud to the person. "Two years later she can't be a carer because of a form she signed in Russian," [[K p7 name|Mbeki-Stone]] said. They were quashed in May.

Sir [[K p5 name|Geoffrey]] had ruled that the witness be known as Ms R. It held through the morning. Then the barrister for PC [[K p2 name|Gathercole]] put to her a custody sheet on the overhead projector: [[W p1 name|RIMKUTĖ, Jurga]], DOB [[W p1 birthdate|3.11.82]], PNC [[W p1 id|05/218834K]], scars [[W p1 body|both ring fingers set crooked]]. He left it up for the whole of his cross-examination. Interpreters are bound to render everything; Miss [[K p6 name|Budrytė]] rendered that too.

"Miss [[W p1 name|Rimkutė]], you liked the man, didn't you," said counsel.

"I liked that it was hot," she replied.

She's sweeping up, three days a week, at [[W p1 employer|Snips in Sandgate High Street]], while her son goes to nursery. [[W p8 name|Dovydas]] is three. He had come along, for want of a sitter, with [[W p8 other|a knitted fox as big as himself]], and fell asleep on two chairs put together by a policewoman.

The local evening sheet had a drawing of the pair by four o'clock, on its website, captioned "[[W p1 photo|Jurga R. and little boy leave the hearing]]."

It is, Sir [[K p5 name|Geoffrey]] said in adjourning to Friday, evidently nobody's business but everyone's. Nobody at his table laughed. She'd gone to wake [[W p1 name|Jurga]]'s fox, as the usher, who had picked up the name by then, called it.
