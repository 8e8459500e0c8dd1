id: af0054
genre: news
where: CA-MB
published: 2012-10-04
title: Friends spent aunt's birthday money, then went back for girl
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=17 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor
screen p5: sex-trafficking-minor
note: two accused women; older girl forced too; one named as friend

WINNIPEG — Two women are in custody after a 13-year-old from a group home was traded for crystal meth at a house party in the North End, police allege.

[[K p2 name|Shaylene Ducharme]], 19, and [[K p3 name|Raven Flett]], 22, had taken the girl shopping with $40 from a birthday card, said Const. [[K p4 name|Rob Penner]]. When it was gone they took her out again so that she'd "earn her share." She was let into a bedroom with a man and they were let have a baggie.

A 17-year-old who tried to stop it was herself sent in with the next one.

"[[W p5 name|Cassie]] told them take me instead, and they took both," said a worker at [[W p1 address|the Selkirk Avenue home]], who's not allowed to speak to reporters. The younger child, known there as [[W p1 alias|Bug]], hasn't eaten a full meal since.
