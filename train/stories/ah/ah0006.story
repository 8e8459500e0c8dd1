id: ah0006
genre: news
where: US-AL
published: 2022-02-11
title: Swim club drops coach after arrest; parents ask who knew
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=victim age=13 protected=yes why=sexual-offence-victim
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: none
note: club is D for the accused's team; the girl is told by the records board, a mother's quotation and a results link; unrelated officer has her surname

By [[K p9 name|Rohan Deshmukh]]

MOBILE — For nine years [[K p3 name|Brent Allan Kessler]] stood at the end of lane four with a stopwatch and a sun hat. On Thursday he stood before a magistrate, charged with two counts of second-degree sodomy and enticing a child, and [[D p3 employer|Dog River Aquatics]] had already scraped his name off the office door.

[[K p3 name|Kessler]], 44, of [[K p3 address|2207 Navco Bend]], is accused of abusing a swimmer, 15, at out-of-town meets and of sending pictures of himself to a teammate two years younger. His attorney, [[K p8 name|Marguerite Fontenot]], said that he denies all of it.

The older girl's mother agreed to talk if she was not identified. "[[W p1 name|Imani]] used to sing in the car after practice," she said. "She stopped in August. I thought it was being fifteen."

Court papers call the swimmers Athlete 1 and Athlete 2. They say Athlete 1 broke [[W p1 other|the club mark in the 200 butterfly]] last June, and that the coach gave her a key.

Club president [[K p6 name|Tommy Pham]] said that the board learned of the accusation from the police. A second parent, [[W p4 name|Rochelle Stallworth]], said it should have known sooner: in October she wrote the board that her niece no longer wanted to be alone at the pool. "They told me [[W p1 name|Imani Stallworth]] was tired," she said. [[K p6 name|Pham]] called that "a misunderstanding of tone." He would not release Ms. [[W p4 name|Stallworth]]'s letter.

Detective [[K p5 name|Renee Stallworth-King]], who is no relation, asked other families to look through phones for an account called [[K p3 alias|lane4_coachbk]]. "We are not after your child's secrets," [[K p5 name|Stallworth-King]] said. The younger swimmer came forward that way. Her own handle, [[W p2 alias|minnow.leila]], had been blocked by the coach the day after she told an older cousin.

[[K p7 name|Greta Halvorsen]], who swam at Auburn and in 2015 testified, by name, against the coach who had abused her, will speak to parents at the library Sunday. "I chose to be public at thirty. No one gets to choose it for a kid," [[K p7 name|Halvorsen]] said.

[[K p3 name|Kessler]]'s bond is $60,000. His case, [[K p3 id|CC-2022-0417]], goes to a grand jury in April; Ms. [[K p8 name|Fontenot]] has asked that he be allowed to see his own sons.

By Friday noon, the club's page still carried the results of the Azalea Invitational: dograwater.example/results/[[W p1 url|stallworth-i-200fly]] and, six lines below, [[W p2 name|Haddad, Leila]] (13), [[W p2 school|St. Brendan's]]. After this newspaper asked, both lines were taken down. [[K p6 name|Pham]] thanked the reporter and asked that [[W p2 name|Leila]]'s parents not be called.
