id: r-0040
genre: news
where: US-ID
published: 2013-11-21
title: Orchard owner cleared of forced labor
person p1: role=accused age=63 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=witness age=- protected=no why=adult-bystander
screen p4: none
note: acquittal; the worker said he was free, paid and housed by choice

A Caldwell jury took forty minutes Wednesday to acquit [[K p1 name|Norman Teuscher]], 63, of forced labor.

The only worker to testify, [[K p4 name|Efraín Lozano]], said for the defense that he came back each year because the pay was good. He kept his own passport, he said, in his own truck. "If I don't like it, I go to Yakima," [[K p4 name|Lozano]] told the jury.

Judge [[K p2 name|Bernice Aldecoa]] had urged prosecutors to think again. Defense attorney [[K p3 name|Todd Haight]] said that [[K p1 name|Teuscher]] had lost a crop and a wife over it.
