id: ak0012
genre: news
where: US-NJ
published: 2016-12-19
title: The children who were sent to steal
person p1: role=accused,victim age=13 protected=yes why=trafficking-victim
person p2: role=accused,victim age=11 protected=yes why=trafficking-victim
person p3: role=accused age=48 protected=decide why=adult-accused
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: Roma children forced to steal and beg; great-uncle accused is a relative so D; guard's log and a bicycle bell

ELIZABETH — There is a chair in the security office of the Mills at Jersey Gardens that's lower than the rest. [[K p7 name|Lou Vitale]], who heads loss prevention, bought it himself, because so many of the people brought to him had feet that did not reach the floor.

In eight weeks that fall, four children were brought 23 times. Perfume, mostly; baby formula; razors. They were charged, their ages taken down as they gave them and their petitions stacked in Family Court. Nobody asked who was waiting in the car.

It was a maroon minivan and the one waiting, according to an indictment unsealed Friday, was [[D p3 name|Costel Caldararu]], 48, who is great-uncle to two of them. He and [[K p4 name|Florin Stanescu]], 39, of [[K p4 address|612 Westfield Avenue]], are accused of bringing the children from Romania on other families' papers and making them steal and beg, with a quota of $300 a day. Those who came short weren't fed. One was put out of the van in Rahway, at night, to walk.

[[K p6 name|Dr. Liliana Moga]], a Romani linguist at Rutgers who was called to translate, said she had to start by asking their real names. "The boy had been booked under three," [[K p6 name|Moga]] said. "He had to think."

Mr. [[K p7 name|Vitale]]'s log has them all. "10/11, M, says 10, [[W p1 alias|Rico]]. 10/19, same boy, says 12, [[W p1 alias|Ricardo Lupu]]. 11/2, same, cried. Says it is [[W p1 name|Narcis]]." His complaint, [[W p1 id|FJ-20-1188-17]], came to court under a fourth. The boy is 13. His sister, 11, was caught the same day with [[W p2 other|a bicycle bell, silver, which she hadn't been told to take]]. She wanted it. That petition is [[W p2 id|FJ-20-1189-17]].

"They are calling me a thief and I'm saying yes, I'm a thief, it is what he made," the boy told Judge [[K p5 name|Yolanda Pruitt]] through Dr. [[K p6 name|Moga]]. "My sister isn't. [[W p2 name|Sidonia]] only rang."

[[K p5 name|Pruitt]] has put off all the petitions. She asked the state, not gently, why it had needed a shop guard to keep the only honest register.

[[D p3 name|Caldararu]] told a detective the children were "learning business." [[K p4 name|Stanescu]], called [[K p4 alias|the Dentist]] because of two gold teeth, has said nothing under No. [[K p4 id|16-11-00871-I]].

The brother and sister are living with [[W p1 place|an Orthodox deacon's household on Salem Road, Union]], and have been put in school. On the roll at [[W p1 school|Livingston School]] it's spelled [[W p1 name|Calderaru, N.]], and the substitute read it out wrong, and the boy put up his hand and corrected her. "[[W p1 name|Căldăraru]]," he said. "[[W p1 name|Narcis Căldăraru]]. You want I spell?"

By [[K p8 name|Frances Ditmas]]
