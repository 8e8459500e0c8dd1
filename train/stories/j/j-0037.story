id: j-0037
genre: news
where: US-KS
published: 2017-03-03
title: Four former wrestlers testify against Pratt County coach
person p1: role=victim,witness age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=victim,witness age=14 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: sexual abuse by a coach; witnesses by weight class and record, one state title; school D

PRATT -- He had keys to everything, the young man told the jury. To the gym, to the van, to the concession stand, and after a while to the house, because his mother trusted him.

[[K p2 name|Bradley Wayne Koerner]], 47, coached wrestling for 22 years at [[D p2 school|Cimarron Valley High School]]. He's charged with eleven counts, among them aggravated indecent liberties, involving four boys between 2004 and 2015. He has pleaded not guilty.

"It was called treatment," said the first to testify, who is 25 and drives a grain truck. He was 15 then. "He said that every athlete in Russia gets it."

Wrestlers 1 to 4 are so called in the charging papers. But a small town counts its champions. The prosecutor, [[K p4 name|Gwen Hartsock]], asked Wrestler 1 what he'd accomplished, and he said [[W p1 other|state at 135, two years running]], and there wasn't a soul on the benches who didn't then look down.

Wrestler 3, the youngest, was 14 and on the junior varsity. Under cross-examination by [[K p5 name|Milo Santangelo]] he was asked to read a thank-you card that he wrote to the coach in ninth grade. He read all of it, with the signature: "Your friend always, [[W p3 name|Tucker D.]]" The lawyer asked for the card to be put on the screen. It was. [[W p3 name|Tucker Dannenfelser]] is what it said on the return address.

District Judge [[K p7 name|Phyllis Amaro-Beck]] called both attorneys forward and was heard to use the word "careless."

The former concession manager, [[K p6 name|Verna Goertzen]], said that she'd gone to the superintendent in 2009. "He told me that I was good with hot dogs," she said.

The state expects to rest on Monday. Snow is forecast, and jurors from the south of the county have been given rooms.

[[K p8 name|Owen Tillotson]], Plains News Service
