id: ae0024
genre: news
where: US-OK
published: 2012-05-24
title: Jury says guilty in pawnshop break-in
person p1: role=convicted age=30 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: nothing to protect; adult trial

It took a Pawnee Fork jury the length of a chicken dinner to convict [[K p1 name|Travis Lee Hogshooter]], 30, of second-degree burglary.

[[K p1 name|Hogshooter]], of [[K p1 address|615 W. Osage]], went through the skylight of [[K p2 employer|Cash Corral]] on Oct. 9 and left by the same route with eleven saddles' worth of silver, Assistant D.A. [[K p4 name|Erin Birdsong]] told them. He was tracked by a [[K p1 body|size-15 boot]] and by his uncle's truck.

Owner [[K p2 name|Monte Sharp]] got most of it back. Night baker [[K p3 name|Mai Xiong]], of [[K p3 employer|Donut Palace]] next door, testified that she had heard singing.

Defense attorney [[K p5 name|Jim Bob Crabtree]] called the verdict hasty. Case [[K p1 id|CF-2011-240]] goes to sentencing June 29.
