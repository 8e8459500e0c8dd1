id: m-0004
genre: blotter
where: US-MT
published: 2006-10-12
title: Sheriff's Log
person p1: role=accused age=58 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=accused age=31 protected=no why=adult-accused
note: nothing to protect; rural routes, plates, dogs' names all kept

Monday, 7:10 a.m. — [[K p3 name|Lois Tvedt]], [[K p3 address|four miles out on Sourdough Creek Road, past the church camp]], called to say a black heifer was in her kitchen garden and had been there since Saturday. Deputy [[K p2 name|Ron Kasun]] advised that she'd called Saturday. Heifer belongs to [[K p1 name|Dale Grantz]].

Monday, 9:25 a.m. — [[K p1 name|Dale Grantz]], 58, [[K p1 address|HC 62, Box 9]], cited for livestock at large (ticket [[K p1 id|M-20617]]). Third this year. Said the heifer "don't read."

Tuesday, 2:15 a.m. — Alarm at the Conoco. Wind.

Tuesday, 4 p.m. — [[K p4 name|Harvey Whitebear]] reported that someone had keyed his [[K p4 vehicle|white Ford F-250, plate 49-3307B]], in the high school lot during volleyball. He'd like it known that he has a camera now. Anyone who saw it may call him at [[K p4 phone|(406) 555-0188]].

Wednesday, 11:40 p.m. — Traffic stop at mile marker 31. [[K p5 name|Cody Lindqvist]], 31, of [[K p5 address|Trailer 6, Yellowpine Court]], arrested for DUI, booking no. [[K p5 id|06-0931]]. His blue heeler, [[K p5 other|Waylon]], rode to the jail with him and was collected by [[K p5 name|Lindqvist]]'s sister.

Thursday, 8 a.m. — [[K p3 name|Mrs. Tvedt]] called. Heifer.

Questions to Deputy [[K p2 name|Kasun]], [[K p2 phone|555-0102]], [[K p2 email|rkasun@stillhornsheriff.org]].
