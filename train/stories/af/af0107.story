id: af0107
genre: news
where: US-IL
published: 2024-09-12
title: Joliet plant: temp agency 'sold us by the hour'
person p1: role=victim age=24 protected=yes why=trafficking-victim
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: factory; a migrant minor with sponsor; caught with false papers

JOLIET — At the candle plant they were all called [[W p1 alias|Lucero]], since that was the name on the badge, and one badge did for the shift.

On Wednesday two of the [[W p1 alias|Luceros]] were plaintiffs. [[W p1 name|Keily Sucup]], 24, and a boy of 16, who is [[W p2 name|Ervin Sucup]] in the complaint and "E.S." in the order that came too late to shield him, say a labor agency run by [[K p3 name|Mariana Petrovic]], 52, got them by paying off their smuggler and took on the debt at a price of its own. It reached $19,000. They poured wax on the night line for forty dollars a week and, if they spoke of quitting, were reminded by [[K p3 name|Petrovic]] that their grandmother's house in Nebaj was the security and that her nephew carried matches.

Both live in [[W p1 address|the attic of a house on Cass Street]] which belongs to the agency.

In March the boy, whose arm had been burned from wrist to elbow, went to a clinic. He gave the badge. He was arrested for identity theft, case [[W p2 id|24 JD 0188]].

"I would have fixed [[W p2 name|Ervin]]'s arm under any name at all," said [[K p5 name|Dr. Hamza Siddiq]]. Assistant State's Attorney [[K p4 name|Joan Kowal]] has "no objection" to dismissal, should someone ask.
