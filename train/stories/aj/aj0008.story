id: aj0008
genre: news
where: US-UT
published: 2009-07-12
title: Boy, 13, named in Magna hay-barn fire petition
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=witness age=- protected=yes why=minor-witness
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
note: juvenile court; fire marshal says the name at a hose demonstration; officer shares the boy's surname

It took nine hours, eleven engines and a borrowed excavator to put out [[K p3 name|Ferron Stubbs]]'s barn, and about nine minutes to learn who had lit it.

A 13-year-old boy admitted to investigators that he and a friend had been smoking out bees with a rolled newspaper on the Fourth, according to a petition filed Thursday in Third District Juvenile Court. The damage is put at $212,000: three hundred tons of alfalfa, a swather and a 1951 Ford that [[K p3 name|Stubbs]] had promised to a grandson.

The court does not release the names of children. Fire marshal [[K p4 name|Kirk Petersen]] was less careful. "[[W p1 name|Tevita]] was straight with me," he told reporters beside the ashes. "He walked up with his mother, and he said, 'I did the barn.' That takes some doing." Pressed, [[K p4 name|Petersen]] said he had spoken out of turn.

A copy of the county's dispatch log, handed out by mistake, carries the rest. "RP advises juv [[W p1 name|FINAU, TEVITA]], [[W p1 birthdate|dob 10-2-95]], of [[W p1 address|8820 W. Copper Fork]], on scene w/ burns to hands. Juv wearing [[W p1 other|cast signed by the Utes line]]." The friend, who pulled him from the loft, is down only as "[[W p2 name|Braxton C.]], same [[W p1 school|Brockbank eighth grade]]."

Sgt. [[K p5 name|Semisi Finau]] of the Unified Police, who took over the scene, wishes it known that he is no relation. "It's a big island name," the sergeant said. "[[K p5 name|Finau]] is like Jensen out here."

The boy's mother, [[W p6 name|Lose Finau]], has offered the farmer her two sons' Saturdays until it is paid. "At our wages that's the year 2140," [[K p3 name|Stubbs]] said. He took the offer all the same. He starts them on fence.

"That kid mowed for me for two summers," said next-door farmer [[K p7 name|Delbert Yazzie]], who lost a windrow. "He's the [[W p1 other|only tuba player]] at the ward's pioneer day. What are you going to do, hang him?" [[K p7 name|Yazzie]] has asked the court for nothing.

Judge [[K p8 name|Annette Culver]] set a review for July 30. [[K p8 name|Culver]] may order restitution of up to the full amount under state law, though she rarely does so where the child is under 14.

A caption on page B1 of Friday's early edition identified the figure at left as "[[W p1 photo|young T. Finau, right hand bandaged]]." It should not have. The picture was replaced at noon. Case number [[W p1 id|1009-447J]] was also removed from our website, where it linked to [[W p1 url|/docket/finau-t-2009]].

The barn had stood since 1938. [[K p4 name|Petersen]] reckons the bees survived.
