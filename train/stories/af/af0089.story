id: af0089
genre: news
where: US-FL
published: 2011-01-27
title: Orlando hotel cleaners charged with visa fraud
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=victim,accused age=34 protected=yes why=trafficking-victim
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=30 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
screen p5: none
note: three cleaners, one in on the fraud freely

ORLANDO — Federal agents charged three hotel cleaners with visa fraud and, a day afterwards, the contractor who supplied them.

[[W p1 name|Maricel Dumaguing]], 26, and [[W p2 name|Arlene Bautista-Yap]], 34, of the Philippines, held papers for a country club in another state. When they got off the airplane [[K p3 name|Ruslan Akhmedov]], 42, told them that those jobs were filled. He had others. They were to clean sixteen rooms a shift, two shifts a day, and live nine to a unit in [[W p1 address|the Palmetto Keys apartments]], at $400 each. He would cancel the visas of anyone who went to see a lawyer, he said, and bill her parents for the balance, $8,000. A guard drove them to Mass and stood in the aisle.

[[K p5 name|Oleg Trush]], 30, was another matter, agents said: he bought false papers for a thousand dollars because it was quicker, found the job himself and quit it twice.

Magistrate [[K p4 name|Carolyn Betts]] released all three. "[[W p2 name|Arlene]] still had a room key in her apron," her roommate said. "She wanted to know who she should give it to."
