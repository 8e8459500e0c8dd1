id: z0047
genre: news
where: US-ID
published: 2022-09-22
title: Youth pastor, deputy, mother: a day of he said, she said, she said
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=witness,relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: none
note: he/she turns; camp place D; same first name Faith/faith

NAMPA — Faith, hope and the Boise River were all mentioned before lunch in the trial of [[K p2 name|Zachary Ulrich]], 30.

He says he prayed with her. She says he locked the van. He says that a 16-year-old girl with a crush can talk herself into anything. She says she was counting the change in the cup holder, so as to be somewhere else, and that it was $2.85.

A deputy, [[K p4 name|Faith Archuleta]], found $2.85 in the cup holder.

[[K p2 name|Ulrich]] led the high school group at [[D p1 school|Treasure Valley Tabernacle]] and drove for its float trips. His wife, [[K p6 name|Corrie Ulrich]], told jurors that he came home that night and washed the van. He never washed the van. Was she angry with him? asked the prosecutor, [[K p5 name|Dean Ito]]. "I'm married to him," she said.

The girl's mother was last. She'd been told on the phone by her daughter only, "Come get me and don't talk." So [[W p3 name|Lori Beth Nyquist]] drove twenty miles and didn't talk. At the door the girl, by then known in the courtroom as "the complaining witness," had said one thing.

"She said, call me [[W p1 name|Faith]] again tomorrow. Tonight don't call me anything."
