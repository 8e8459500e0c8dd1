id: x0038
genre: news
where: US-NM
published: 2009-02-05
title: Teacher pleads to assault on student; school to hold meeting
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=convicted age=33 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: text says she attends there, so the school is W, in contrast with x0013

LAS CRUCES — The freshman who passed her algebra teacher's notes to a librarian did it, she told the court by letter, "because I could not work out x."

[[K p2 name|Brian Edward Stumpf]], 33, pleaded no contest Tuesday to two counts of criminal sexual contact of a minor. He will serve four years.

The girl was 14 and a student at [[W p1 school|Organ Vista High]], where [[K p2 name|Stumpf]] also coached cross country. He kept her after class, then drove her home by way of the desert. Prosecutor [[K p3 name|Lucinda Archuleta]] said the notes ran to 41 pages, most with equations at the top in case anyone looked.

Judge [[K p4 name|Chester Begay]] called that "the saddest homework I've ever read."

Principal [[K p5 name|Dolores Ruiz]] will meet parents on Monday at 6 in the gym. She said she won't answer questions about the student, and asked families not to either, since the class list for fourth period is on the school's own site and "[[W p1 initials|it starts with an A]] is not anonymous."
