id: n-0015
genre: news
where: AU-NSW
published: 2006-09-14
title: Boy tells court of night in ute
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=accused age=43 protected=decide why=identifies-protected
person p3: role=victim age=40 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=witness age=16 protected=yes why=minor-witness
person p9: role=bystander age=- protected=no why=adult-bystander
note: child witnesses, father accused of adult crime (murder attempt), one surname Hanrahan; police officer Hanrahan

The son of a Moree shearer accused of running down a workmate told a jury by video yesterday that he had been asleep under a dog rug until "the big bump".

The boy was 10. His father, [[D p2 name|Dale Hanrahan]], 43, has pleaded not guilty to the attempted murder of [[K p3 name|Troy Quilty]], 40, outside the Royal Hotel.

Asked by Crown prosecutor [[K p4 name|Genevieve Sze]] what his dad said next, he replied: "He said don't look, [[W p1 name|Bodie]]." Judge [[K p5 name|Norris Applebee]] told the press at once that the answer wasn't for publication.

Mr [[K p3 name|Quilty]] has no memory of the evening. He walked to the box on two sticks, and got a nod from the dock.

A second young witness, 16, pulled beers that night though she shouldn't have. She's [[W p8 relation|the publican's daughter]], and said she saw the ute's lights go off before it moved. Defence counsel [[K p6 name|Hugh Mowbray]] put to Miss [[W p8 name|Parkes]] that she'd been looking at her phone. "It was charging," she said.

Sergeant [[K p9 name|Lorraine Hanrahan]], who is from the Inverell branch of that name, agreed that skid marks had been hosed off before she came.

[[W p7 name|Leanne Hanrahan]], the accused's wife, sat in the corridor with the dog rug in a bag. The trial continues.
