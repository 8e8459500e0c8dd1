id: y0087
genre: news
where: NG
published: 2019-12-18
title: Tricycle mechanic docked over neighbour's daughter
person p1: role=victim age=6 protected=yes why=sexual-offence-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected

A Karu magistrates' court has refused bail to [[K p2 name|Ternenge Aondover Iorkyaa]], 40, a keke mechanic accused of luring a child of six from the tap with a sachet of biscuits.

Counsel to the police, [[K p3 name|Olanrewaju Osho-Bright]], said that the act took place on December 3 in an uncompleted building. "She came back with one slipper and the biscuit unopened. That, sir, is how the mother knew."

The mother, Mrs [[W p5 name|Mnguember Tyoakaa]], fries akara in front of [[W p5 address|Block C, Living Faith Quarters]]. She has stopped since. Yesterday she stood at the back with the slipper in a nylon.

The defendant pleaded not guilty, and claimed that the family owed him for a carburettor. Magistrate [[K p4 name|Hadiza Bala-Ukwuoma]] wondered what that had to do with biscuits, and adjourned till January 21.

A women's group wore T-shirts. On the back: JUSTICE 4 [[W p1 name|MEMBER]]. It's a name, they explained to a puzzled orderly; short for [[W p1 name|Dooshimamember]].
