id: ae0082
genre: news
where: US-VA
published: 2015-10-15
title: Student athlete among three hurt in parking-deck shooting
person p1: role=victim age=17 protected=yes why=minor-victim
person p2: role=victim age=19 protected=no why=adult-victim
person p3: role=victim age=24 protected=no why=adult-victim
person p4: role=accused age=17 protected=decide why=charged-as-adult
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
note: three victims, one of them a minor; suspect 17 certified; team singles the first out

Three people were wounded, none of them the one meant, when shots were fired on Level 3 of the Church Avenue deck after Friday's game.

[[K p2 name|Darnell Whitby]], 19, a sophomore at [[K p2 school|Blue Mill Community College]], was hit in the calf. [[K p3 name|Phuong Ly]], 24, of [[K p3 address|2120 Memorial]], who parks there for work at [[K p3 employer|the Starview Diner]], lost a fingertip. Both are home.

The third is 17 and still in Carilion. He had scored twice that evening; he was hit in the knee he plants with. His aunt, the Rev. [[W p6 name|Claudette Poindexter]], prayed on the deck Sunday. "[[W p1 name|Jaylen]] wanted to be a Hokie. He may yet want it," she said. There was a bowl of change at [[W p1 other|her church, Loudon Street AME]], by night.

[[D p4 name|Quinton Akers]], also 17, was certified Wednesday to stand trial as an adult, in case [[D p4 id|CR15-1408]]. He'd been at [[D p4 school|Forest Hollow Alternative]] and stays with a cousin at [[D p4 address|610 Gilmer]].

Commonwealth's Attorney [[K p5 name|Dorsey Pugh]] said that the quarrel had been about a jacket.
