id: aa0035
genre: blotter
where: US-NE
published: 2005-05-12
title: Police report
person p1: role=accused age=12 protected=yes why=juvenile-accused
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=accused age=21 protected=no why=adult-accused
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
note: two cousins cited; the farm tells

Three mailboxes, County Rd. 12, were finished off with a bat Saturday. Two boys, 12 and 14, cited to juvenile court. (They are the [[W p1 other|Krajicek cousins from the hog place]], as if you hadn't guessed. [[W p1 name|Benny]] and [[W p2 name|T.J.]] will be painting mailboxes by June.)

[[K p3 name|Aaron Dill]], 21, minor in company of.. no: procuring for a minor. Fined $300.

[[K p4 name|Leonora Svoboda]] reports her mailbox was new at Easter.

Officer [[K p5 name|Fred Krajicek]] has recused himself on account of being the uncle of neither, he says, he spells it the same.
