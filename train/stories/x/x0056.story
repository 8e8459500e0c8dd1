id: x0056
genre: news
where: US-CT
published: 2011-02-17
title: 17-year-old arraigned as adult in mall stabbing
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=victim age=19 protected=no why=adult-victim
person p3: role=victim age=16 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: D accused, K adult victim, W minor victim with an employer; same first name as an adult

WATERBURY — It was about a place in line for a soft pretzel.

[[D p1 name|Jordan Alexis Cintron]], 17, of [[D p1 address|Walnut Street]], was arraigned as an adult Monday on two counts of first-degree assault. The senior at [[D p1 school|Naugatuck Valley Tech]] had no prior record, public defender [[K p4 name|Faye Grossman]] said. Bond is $200,000.

[[K p2 name|Jordan Mattei]], 19, was stabbed in the shoulder and is home. A friend who stepped between them, a 16-year-old boy, was in fair condition; police withheld his name. His boss didn't.

"[[W p3 name|Andre]]'s a good worker, never late," said [[K p6 name|Phil Iannotti]], who runs [[W p3 employer|the Pretzel Hut]] itself. "He comes around the counter on his own break and he gets that."

Capt. [[K p5 name|Thomas Dowling]] said [[D p1 name|Cintron]] had waited nine minutes.

[[K p2 name|Mattei]], who was first in line, told a reporter that he wasn't sure he'd even wanted one. "The smell gets you," [[K p2 name|Jordan]] said.
