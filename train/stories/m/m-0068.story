id: m-0068
genre: news
where: GB-ENG
published: 2012-05-11
title: Boy who watered the plants is cleared at last
person p1: role=victim,convicted age=16 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=convicted age=37 protected=no why=adult-convicted
screen: labor-trafficking misidentified=yes
note: cannabis gardener; convicted as an adult under a false birth date; the name order covers; the appeal number under his own name leaks; foster carer's address

[[K p5 name|Jacqui Oldroyd]], Law Courts

THE Court of Appeal took nine minutes on Thursday to quash the conviction of a Vietnamese teenager who served fourteen months for growing cannabis in a house he had never been allowed to leave.

He was sixteen when police broke down the door of [[W p1 address|17 Denby Villas, Ossley]], in January 2010. He was found behind the boiler with a pillowcase over his head. The windows were nailed and the only key, the court heard, was with [[K p6 name|Cuong Dao]], 37, since jailed for nine years. A debt of £17,000 was written up on the inside of a cupboard. If he let a plant die it rose. Once, when he'd slept through a timer, his sister in Hai Phong had her hair cut off, and a photograph of it was sent.

But a doctor had looked at his teeth and written "18+", and he'd been advised to plead.

Lady Justice [[K p2 name|Helena Marchbanks]] said that an order under section 39 had lapsed upon his becoming 18, and replaced it with one of her own which "lasts as long as he does". It was then noticed that the day's list, on the screens in the hall and on the court's web pages since Wednesday tea-time, had R v [[W p1 name|Pham Quang Hieu]], [[W p1 id|2011/04417/C3]], and beneath it, as they do for appellants in the community, c/o [[W p1 address|Mr & Mrs Spurr, The Old Pinfold, Cragg Top]].

"There are two of us trying to get it off Google," said [[K p4 name|Bryony Achterberg]] of the children's legal service, [[K p4 phone|01632 960744]].

He's doing a horticulture course, which he finds funny. His tutor at [[W p1 school|Aireside College]] has entered [[W p1 other|his black tulip for the Harrogate show]].

[[K p3 name|Gerard Nettles]] appeared for the Crown and didn't resist.
