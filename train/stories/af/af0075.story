id: af0075
genre: news
where: US-MI
published: 2008-08-21
title: Carnival worker, 17, fined over unlicensed booth
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: carnival; minor under forced labour

LUDINGTON — Townships have ordinances about goldfish. Seventeen-year-old [[W p1 name|Ivan Botha]] was fined $120 under one on Saturday for giving them away as prizes without a permit.

He couldn't pay it, and when Officer [[K p3 name|Ned Verplank]] offered to call his boss he begged him not to.

[[W p1 name|Botha]] and others had come from Bloemfontein in March on a summer contract. The midway's operator, [[K p2 name|Gary Lee Fossum]], 50, has their return tickets and passports in the office wagon. They've been paid in "carny scrip", good for hot dogs at the show's own stand. Eighteen hours on tear-down days. A boy who asked for dollars was tied to the carousel overnight, [[W p1 name|Botha]] told the officer, to let the rest see.

He sleeps in [[W p1 vehicle|the trailer painted with a blue octopus]]. Anybody at the fair could find it.

A detective came back with a warrant on Sunday and [[K p2 name|Fossum]] was arrested. The fine stands.

"My daughter won three fish off [[W p1 name|Ivan]]," said [[K p4 name|Roxanne Stakenas]], who then paid the $120.
