id: v0091
genre: news
where: US-NM
published: 2013-07-11
title: Gallery owner says nephew sold her 'Girl at the Well' behind her back
person p1: role=victim age=79 protected=no why=adult-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: nothing to protect; an accused nephew whose aunt is an adult theft victim, "he sold the girl to three men", a painting

By [[K p5 name|Crispin Talavera]]

SANTA FE — In one weekend, according to the complaint, he sold the girl to three different men, took cash from each, and delivered her to none.

She is nineteen inches by thirty, oil on burlap, and she has hung since 1961 over the stove of [[K p1 name|Consuelo Ramage]], 79, on Garcia Street. [[K p1 name|Ramage]] went to have a hip replaced in May. When she came home there was a pale place on the wall.

Her nephew, [[K p2 name|Gareth Ramage]], 34, was arraigned on Wednesday on four counts of fraud. He said that he owed some people and that they'd told him the debt would double. He had meant to buy her back with the second man's money, then the third's.

"He's always been a soft boy with a hard head," [[K p1 name|Ms. Ramage]] said. "When he was six he sold me my own cat."

Detective [[K p3 name|Luz Montgomery]] found the painting in the restroom of a tire shop whose owner, [[K p4 name|Abdul-Karim Haddad]], had taken it to settle for four radials and admired it. He'd hung it straight.

She's over the stove again. One buyer has asked to come and look.
