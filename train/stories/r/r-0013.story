id: r-0013
genre: news
where: US-NY
published: 2010-12-01
title: Diplomat's cook jailed for theft says she was never paid
person p1: role=victim,accused age=41 protected=yes why=trafficking-victim
person p2: role=accused age=55 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes

A cook accused of stealing $900 in silver told a judge Tuesday that she'd worked in a Westchester home for two years without a salary or a day off.

[[W p1 name|Esperanza Dizon]], 41, has been in jail since Nov. 12. Her employer, [[K p2 name|Thaddeus Amponsah]], locked her passport in his desk, said her lawyer, [[K p4 name|Miriam Glick]], and told her she'd be arrested if she went outside the gate. "He was right about that," [[K p4 name|Glick]] said.

Neighbor [[K p5 name|Cornelia Vance]] said she passed sandwiches to [[W p1 name|Dizon]] over the hedge.

Police Chief [[K p3 name|Dominic Farina]] said the theft complaint, filed by [[K p2 name|Amponsah]], was still under investigation. [[W p1 name|Dizon]] slept in the boiler room of the house, [[W p1 address|9 Orchard Knoll]]. Her inmate number is [[W p1 id|10-33471]].
