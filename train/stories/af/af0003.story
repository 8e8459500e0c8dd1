id: af0003
genre: filing
where: GB-ENG
published: 2019-11-21
title: Magistrates' round-up: cannabis house in Wigan
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: Vietnamese boy brought up as an adult cultivator; age given by the dock officer

[[W p1 name|DUC VAN PHAM]], of no fixed address, was produced from custody charged with being concerned in the production of 311 cannabis plants at an end terrace in Scholes.

[[K p2 name|Helen Aspinall]], for the Crown, said police forced the door on 18 November and found the defendant under a sink. The meter had been bypassed. The front and back doors had been locked from outside with a hasp, and the windows screwed down.

The interpreter gave his birthday as [[W p1 birthdate|4 March 2002]], which makes him 17. The custody record has 21.

[[K p3 name|Imran Siddiqui]], for [[W p1 name|Pham]], said that his client was brought in a lorry from France, that he had been informed his parents' land would be taken if he did not water the plants until £19,000 was cleared, and that food was dropped through the loft hatch on Sundays. "He didn't know the name of the town he was in," said [[K p3 name|Mr Siddiqui]].

Sent to Bolton Crown Court. Bail refused. URN [[W p1 id|06WW/40117/19]].
