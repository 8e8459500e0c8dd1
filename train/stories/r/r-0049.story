id: r-0049
genre: news
where: PL
published: 2010-05-17
title: Lublin labour agent on trial; plum pickers stay anonymous
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: labour exploiters; victims a number only

Sixty-one people were taken to orchards in southern Italy and guarded with dogs, prosecutors told the Lublin court on Monday.

[[K p1 name|Zbigniew Wrona]], 47, found them in the classifieds. His wife, [[K p2 name|Halina Wrona]], 45, kept the identity cards in a biscuit tin. Each picker owed for the bus, the mattress and the water.

None of the pickers will be named, Judge [[K p3 name|Ewa Sobczak]] ruled. Advocate [[K p4 name|Marcin Lis]], for [[K p2 name|Mrs. Wrona]], said that she'd only done the accounts.

[[K p5 name|Stanisław Gaj]], whose kiosk sold the newspaper with the advertisement, sat in the back row. "I sold it to all of them," he said.
