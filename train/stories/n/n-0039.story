id: n-0039
genre: news
where: US-PA
published: 2003-06-12
title: Four [[D p2 name|Kowalczyks]], one hatchet
person p1: role=witness age=8 protected=yes why=minor-witness
person p2: role=accused age=52 protected=decide why=identifies-protected
person p3: role=victim age=49 protected=decide why=domestic-violence-victim
person p4: role=relative age=25 protected=decide why=identifies-protected
person p5: role=relative age=22 protected=decide why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=official age=- protected=no why=official
note: domestic violence with child witness (foster child in house), adult children named; the assault victim decide, W? she is foster mother, naming identifies child

NANTICOKE — A word about names first, because police reports from the house on [[W p1 address|Green Street]] use the one surname for everybody.

[[D p2 name|Stanley Kowalczyk Sr.]], 52, is the man charged with aggravated assault. [[D p3 name|Bernadine Kowalczyk]], 49, born [[D p3 name|Bernadine Yablonski]], is his wife of 27 years and has a fractured wrist. [[D p4 name|Stanley Jr.]], 25, drove in from Scranton when it was over. [[D p5 name|Denise]], 22, was upstairs with the child.

The child, 8, isn't a [[D p2 name|Kowalczyk]]. He's been placed with the family by the county since Easter, and he is the one who dialed 911.

"He told the dispatcher, 'The dad has the thing for the wood,'" said Chief [[K p6 name|Aloysius Burke]]. "He gave the address. He spelled it. I've got sergeants who can't spell [[D p2 name|Kowalczyk]]."

At the preliminary hearing Wednesday, District Judge [[K p7 name|Lenora Sadowski]] closed the courtroom for the boy's testimony. It was opened again too soon: reporters filing in heard the assistant district attorney, [[K p9 name|Thomas Yablonski]] (a cousin of the victim's by marriage, which nobody minded), say, "Good job, [[W p1 name|Dashawn]]. Go see [[D p5 name|Denise]]."

[[D p2 name|Kowalczyk]] was held for trial. He told [[K p7 name|Sadowski]] that he'd been splitting kindling in the kitchen. It was June 3 and 88 degrees.

Mrs. [[D p3 name|Kowalczyk]] has said she would like to keep the boy. Neighbor [[K p8 name|Flo Gruver]] hopes that she can. "He rakes my leaves," [[K p8 name|Gruver]] said, "and there aren't even any leaves."
