id: k-0063
genre: news
where: US-KY
published: 2010-10-29
title: Murder-for-hire jury hears from the hit man who wasn't
person p1: role=accused age=49 protected=no why=adult-accused
person p2: role=accused age=55 protected=no why=adult-accused
person p3: role=victim age=52 protected=no why=adult-victim
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=no why=adult-bystander
note: adult trial with several people; undercover; nothing to protect

LONDON, Ky. — [[K p4 name|Bobby Dale Sizemore]] had never killed anybody, he told a Laurel County jury on Thursday, and he did not see why [[K p1 name|Rhonda Estep]] would pick him for it except that he owned a van.

"I install gutters," he said.

[[K p1 name|Estep]], 49, and her bookkeeper, [[K p2 name|Phillip Cawood]], 55, are charged with soliciting the murder of her husband, the well driller [[K p3 name|Carl Ray Estep]], for $9,000 and a riding mower. [[K p4 name|Sizemore]] went to the state police instead, and for the next two weeks wore a recorder in his lunch cooler.

On the tape played to jurors, a woman's voice asks how soon. A man's voice asks about the weather. The woman says, "[[K p2 name|Phillip]], hush."

Commonwealth's Attorney [[K p5 name|Jackie Combs-Wooton]] said [[K p1 name|Estep]] had moved the life insurance from the kitchen drawer to the glove box. Defense lawyer [[K p6 name|Grover Maggard]] said it had been talk, that talk was free, and that his client had been trying to find out how much she was loved.

"By asking the price?" [[K p5 name|Combs-Wooton]] said, and withdrew it.

[[K p3 name|Carl Ray Estep]], 52, sat in the front row beside his daughter, [[K p8 name|Misty Estep-Bray]]. He wore his work boots. He has said that he'd have given her the mower.

Judge [[K p7 name|Thomas Jarboe]] sent the jury home at four.
