id: x0090
genre: news
where: US-MN
published: 2003-06-05
title: Rochester clinic fetes its first hand-transplant patient
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=expert age=- protected=no why=official
person p3: role=expert age=- protected=no why=official
person p4: role=relative age=- protected=no why=minor-not-in-crime
person p5: role=author age=- protected=no why=author
note: nothing to protect

The first thing [[K p1 name|Gordy Lund]] did with his new left hand was to give his surgeon a thumbs-up, and the second was to drop the pudding.

[[K p1 name|Lund]], 48, of Austin, lost the hand in a baler in 1999. He waited three years. [[K p2 name|Dr. Huda Mansour]] led the team of fourteen; [[K p3 name|Dr. Austin Breck]] did the nerves, which took until dawn.

No one has been told whose hand it was, and nobody will be. "I think about him. I think about his mother," [[K p1 name|Lund]] said. He wrote to the family in care of the hospital, without names, and said that it had held a hammer on Tuesday.

His daughter [[K p4 name|Mercy]], 7, has been asked not to tug. She holds the one finger.

— [[K p5 name|Signe Aldrich]]
