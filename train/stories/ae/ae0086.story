id: ae0086
genre: news
where: US-MI
published: 2012-07-12
title: Deckhand, 20, dies in fall; ferry halted
person p1: role=deceased age=20 protected=no why=adult-victim
person p2: role=official age=- protected=no why=official
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=adult-bystander
note: nothing to protect; adult workplace death

He was two weeks from shipping to the Coast Guard, and he was coiling a line.

[[K p1 name|Jordan LaDuke]], 20, of [[K p1 address|88 Cadotte Avenue]], fell between the hull and the dock at 6:15 a.m. Monday and couldn't be revived. He had been with [[K p1 employer|Straits Ferry Co.]] since he was 17, in summers from [[K p1 school|LaSalle High]].

"There was dew, that's all there was," said Capt. [[K p3 name|Merle Gustafson]], who went in after him. The county examiner, [[K p2 name|Dr. Leila Haddad]], found that he died of a blow to the head. Nothing suggests a crime or a drink.

His grandmother, [[K p4 name|Theresa LaDuke]], said the boats ought to run again, "since [[K p1 name|Jordan]] would be mortified." They will, on Friday, with flags down. In Jordan, Mich., where he was born, the band is to play.
