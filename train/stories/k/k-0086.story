id: k-0086
genre: news
where: MY
published: 2013-05-24
title: Factory 'agents' charged after 19 Nepalis found sharing eleven beds
person p1: role=victim age=29 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: labour; workers unnamed save one whose passport is in the photo; hostel location; employer of victim

SHAH ALAM: Two recruitment agents claimed trial at the Sessions Court here yesterday to charges of trafficking nineteen Nepali men for forced labour at a glove factory.

[[K p2 name|Lim Boon Huat]], 47, and [[K p3 name|Rajendra Basnet]], 44, are alleged to have kept the men's passports in a drawer, docked RM250 a month for "lodging" and set fires of rubbish at the hostel door when some refused a double shift.

The hostel, on [[W p1 address|the second floor above Restoran Seri Klang]], had eleven beds. The men took turns by the clock.

One of them, 29, had carried a complaint to the labour office on foot, eleven kilometres. A news photograph showed him from behind, as he had asked. It also showed the passport in his hand, open: [[W p1 name|GURUNG, TIL BAHADUR]], [[W p1 id|05501882]].

Prosecutor [[K p4 name|Noraini Salleh]] applied for the agents to be refused bail. Counsel [[K p5 name|Jeremy Santhanasamy]] said that his clients were "a sort of hotel." Researcher [[K p6 name|Dr Petra Oakes]] of a labour rights group said she'd seen worse hotels, but none where the guests paid to leave.

Judge's decision on bail is due on May 29.
