id: x0030
genre: news
where: US-MA
published: 2006-02-16
title: Selectmen delay vote on Grange roof
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=12 protected=no why=minor-not-in-crime
note: nothing to protect; a child speaks at a meeting

The Grange roof will leak till March at least.

Selectmen split Tuesday on whether the town should borrow $46,000 for slate or $19,000 for what Chairman [[K p1 name|Prescott Lowell Dow]] called, with visible pain, "asphalt."

[[K p2 name|Connie Baptista]] said Ashfield had been held hostage by slate for a century. [[K p3 name|Forrest Hale]] said he'd sooner sell the building than see it wear a cap. Roofer [[K p4 name|Stan Wojcik]], invited for advice, was asked whether he had a dog in the fight. "I've got a ladder in it," he said.

It was then that [[K p6 name|Phoebe Marsh]], 12, rose at the back. Her 4-H club has paid $5 a week to meet under the worst of it. She produced a jar and set it on the table. "This is from one Saturday," she said. It was three-quarters full and brown.

Her father, [[K p5 name|Gil Marsh]], said afterward that he'd had no idea she was going to do it, and that the marsh in her name was catching up with her.

[[K p1 name|Dow]] moved to table. [[K p6 name|Phoebe]] left the jar.
