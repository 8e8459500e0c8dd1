id: ag0103
genre: news
where: US-KS
published: 2009-05-15
title: Grandfather's plea spares girl the stand
person p1: role=victim age=8 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=64 protected=decide why=identifies-protected
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=9 protected=yes why=sexual-offence-victim
note: accused grandfather; a daughter who testifies as an adult survivor without waiving; farm address

The stuffed rabbit had been cleared with the court in advance, and a stool had been sawn down so that her feet would touch.

None of it was needed. On Wednesday in Barton County, ten minutes before a girl of 8 was to testify, [[D p2 name|Delbert Voss Hiebert]], 64, a retired implement dealer, stood up and said he'd take the plea. He'll serve at least 25 years.

County Attorney [[K p4 name|Amy Ratzlaff-Moore]] told the judge that he had begun with his granddaughter the summer she learned to swim in the stock tank at [[W p1 address|the Hiebert place, two miles south of the Olmitz elevator]]. He'd said that every grandpa did.

Then a woman of 41 asked if she might speak. She had come, she said, as an aunt. "I was nine. It was the same tank. I thought that if I kept quiet it'd have stopped with me, and I have to live with that, and so do you, Dad."

The clerk's minute sheet lists the speaker as [[W p6 name|Lorna Hiebert Dreiling]]. It lists the girl's mother, seated behind the rail, as [[W p3 name|Janelle]].

District Judge [[K p5 name|Rosendo Trujillo]] sentenced [[D p2 name|Hiebert]] from the bench. Afterward, he came down and gave the girl the stool. She wanted to know whether it was hers to keep or only to borrow.
