id: a-0106
genre: news
where: US-NY
published: 2010-12-20
title: Runaway from Queens shelter charged at Buffalo hotel
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: the police chief shares the victim's first name; the ad and photographs

BUFFALO NARROWS, N.Y. — Under a state law that took effect in April, a person under 18 who is arrested for prostitution is presumed to be the victim of a severe form of trafficking. The law did not get as far as Room 611.

[[W p1 name|Jordan Alicia Pettway]], 17, was charged Saturday with prostitution and with resisting arrest. [[K p2 name|Khalil Bostick]], 29, who was sitting on the other bed with a laptop, is charged with promoting.

Chief [[K p3 name|Jordan Hathaway]] said officers answered an ad headed [[W p1 other|"JORDYN ~ upscale ~ FIRST TIME IN BUFF"]].

"Nobody under eighteen's in that ad. It says twenty-one," said Chief [[K p3 name|Hathaway]].

Law professor [[K p4 name|Esther Lindqvist]] laughed. "It always says twenty-one," she said.

In City Court, Judge [[K p5 name|Vincent Palumbo]] adjourned the case so that somebody could find the statute. [[W p1 name|Pettway]], in paper slippers, asked to speak. "I had a bed at [[W p1 place|Rosedale House]]," she said. "He told them that he was my cousin."
