id: af0017
genre: news
where: US-LA
published: 2003-02-27
title: Nine arrested in Mardi Gras prostitution detail
person p1: role=accused age=35 protected=no why=adult-accused
person p2: role=victim,accused age=22 protected=yes why=trafficking-victim
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=victim,accused age=17 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
screen p1: none
screen p2: sex-trafficking-adult misidentified=yes
screen p4: sex-trafficking-minor misidentified=yes
note: three findings in one list

NEW ORLEANS — State troopers arrested nine on Bourbon and Iberville over the weekend. Among them:

[[K p1 name|Loretta Fontenot]], 35, who came in from Lafayette by herself "to make my car note," she told a trooper, and laughed for the photograph;

[[W p2 name|Oksana Hrynko]], 22, a Ukrainian who believed she was coming to wait tables. Her fare had become $9,000 by the time she landed, a trooper wrote, and the man who met the airplane, [[K p3 name|Lyle Rabalais]], locked her shoes in his trunk between calls;

[[W p4 name|Nicole Arceneaux]], 17, of Houma, reported missing by her mother on Feb. 2. She was with [[K p3 name|Rabalais]] as well. He had her picture on a card with a pager number.

All nine were booked at Central Lockup with crime against nature or prostitution. [[K p3 name|Rabalais]], 40, posted bail first.

Capt. [[K p5 name|Emile Toups]] called it a good weekend.

[[W p2 name|Hrynko]] has been turned over to the INS.
