id: al0019
genre: blotter
where: IE
published: 2013-04-09
title: Around the District Courts: Tullamore, Birr and Portlaoise
person p1: role=accused age=43 protected=no why=adult-accused
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=67 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=accused age=35 protected=no why=adult-accused
person p8: role=author age=- protected=no why=author
screen: none
note: nothing to protect; adult drink, goat, handbag; charge sheet numbers, cars, streets and dates of birth are K; "trafficking" in dung

[[K p8 name|Mossy Guilfoyle]] was on the hard bench so you needn't be

TULLAMORE, Wednesday. [[K p1 name|Gerard "Budgie" Molloy]], 43, of [[K p1 address|Arden Vale]], was fined €400 for having no tax on a horsebox. Judge [[K p4 name|Aideen Fitzsimons]] asked if there'd been a horse. There was not; there were fourteen bags of his neighbour's dung. "So it's trafficking," said the judge. [[K p1 name|Molloy]] said that he had thought it was his own dung, and that it's a hard thing to be sure of. Charge sheet [[K p1 id|13/TM/0882]].

Same court. [[K p2 name|Sorcha Nwosu-Daly]], 22, a student, walked off the late bus with the wrong handbag and, having found €90 in it, ate. She came back next day with €90, the bag and a box of biscuits. The owner, [[K p6 name|Attracta Hynes]] of [[K p6 address|Chapel Street, Clara]], told the court that she had been the victim of nothing "except good manners, late". Miss [[K p6 name|Hynes]] had hugged the accused in the corridor. Struck out. [[K p2 name|Ms Nwosu-Daly]] got a lift home with her.

BIRR, Friday. A goat was the chief witness and didn't appear. Gda [[K p5 name|Alan Twomey]] said that he went at 3 a.m. to a kitchen in Crinkill, where [[K p3 name|Thaddeus Egan]], 67, was holding the animal against its will on a sofa, and had told the guard he'd taken it "into care". [[K p3 name|Egan]] is on a disability allowance and his date of birth, which he contests, is [[K p3 birthdate|1/1/46]]. "Nobody was ever born on that date," he told Judge [[K p4 name|Fitzsimons]]. "They only put it down." Two months suspended; goat to be given back. Gda [[K p5 name|Twomey]] drove it.

PORTLAOISE, Monday. [[K p7 name|Zbigniew Sroka]], 35, a welder with [[K p7 employer|Laois Gate & Rail]], admitted that he'd blown 81 on the Mountrath road in a [[K p7 vehicle|silver Passat, 07-LS-3391]]. He told the court, through an interpreter, that his wife was having a baby, that she had told him to calm himself, and that he had. The child is a girl. Judge [[K p4 name|Aideen Fitzsimons]], who sat there too, put him off the road for two years and asked the weight. Seven pounds nine. [[K p7 name|Sroka]] handed up a picture, [[K p7 photo|IMG_0031.jpg]], and it was passed along the bench and came back by way of the cells.

Adjourned to the 23rd of April, all three venues: eleven televisions without licences.

If your name was in this column and shouldn't have been, ring me on 020 915 0142. If it should have been and wasn't, say nothing.

[[K p8 name|M.G.]]
