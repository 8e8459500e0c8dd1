id: at0013
genre: news
where: IE
published: 2004-11-26
title: Boy (10) 'told the truth about the fire', says judge
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=convicted,relative age=24 protected=decide why=identifies-protected
person p3: role=accused age=16 protected=yes why=juvenile-accused
person p4: role=victim age=66 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: child witness of arson and a co-accused of 16 dealt with in the Children Court; older brother convicted shares the juvenile's surname

A schoolboy who spotted two youths with a petrol can from the top of a slide was praised by a judge in Dundalk yesterday.

[[D p2 name|Declan Geraghty]] (24), of Marian Park, was sent to prison for four years for setting fire to a bookmaker's on Park Street last Hallowe'en. Upstairs [[K p4 name|Malachy Toner]] (66), a retired postman, was asleep with the wireless on. He got out by a skylight in his pyjamas, and has not, he told Judge [[K p5 name|Nuala Fogarty]], been able to abide the smell of a barbecue since.

The case rested on the boy. Judge [[K p5 name|Fogarty]] had directed that he be called Witness B, and for most of the day he was. "[[W p1 name|Oisín]] is a great lad for detail," Garda [[K p6 name|Colm Breslin]] said when he was asked how the description came to be so good. "He gave us the laces."

The child was 10 and should have been at swimming. Instead he was in the playground beside Fatima Drive, waiting for his mother to finish at the launderette, in the [[W p1 other|yellow dinosaur costume]] that his class will remember. He saw the men go in the lane, he saw one come back with no can, and he saw them run to [[K p2 vehicle|a red Corsa with an L plate]].

The second was 16 at the time. He was dealt with by the Children Court in June and may not be identified. Mr [[K p4 name|Toner]], who'd met him since at a conference arranged by the probation service, did not have the hang of that. "Young [[W p3 name|Shane]] wrote me a letter," he told the court. "Four pages. I'd sooner have that than the four years for the brother."

Defending counsel said that the older man had led the younger. [[D p2 name|Geraghty]] had drunk nine pints and lost €340 on a dog. Garda [[K p6 name|Breslin]] agreed that [[W p3 name|Shane Geraghty]] had run back to bang on the door. It had not been put to the jury.

The trial heard that the boy's mother, [[W p7 name|Jacinta McEneaney]], had twice found notes in the letterbox. "I wasn't going to have him up there at all," Mrs [[W p7 name|McEneaney]] said, "but he'd it all drawn out in crayon." The drawing, Exhibit 4, was handed up. It was signed [[W p1 name|O. MC ENEANEY, 4th class]], with the name of [[W p1 school|the gaelscoil at Muirhevna]] on the back.

[[K p8 name|Fergal Duignan]], who has the bookmaker's, opened again in March. He's offered the witness a bicycle. "It'd be money well spent," said Mr [[K p8 name|Duignan]]. "I've lost more on a Tuesday."

Sentencing, Judge [[K p5 name|Fogarty]] noted 19 previous convictions. [[D p2 name|Declan Geraghty]] said sorry to the man in the pyjamas and was taken down.

The crayon, she directed, should go home with its artist. On the steps a photographer called "[[W p1 name|Oisín]], over here!" and got, for his trouble, Garda [[K p6 name|Colm Breslin]]'s hat.
