id: o-0085
genre: news
where: AU-WA
published: 2013-04-11
title: Found: toddler, dog and one thong after night in the scrub
person p1: role=missing age=2 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen: none
note: resolved search, no offence; the family spoke happily to the press, but the child's name was published for the search: decide

At a quarter past six yesterday morning, tracker [[K p5 name|Desmond Yarran]] held up a hand, and forty people stopped walking.

"I could hear a kelpie being very bored," he said.

The dog was under a quandong. Beside it, asleep, wearing a nappy, a Dockers beanie and a single thong that belongs to his father, was two-year-old [[D p1 name|Lachie Pendergast]].

[[D p1 name|Lachlan John Pendergast]] walked off from his parents' house at [[D p1 address|Wandoo Siding]] at about 3 on Tuesday afternoon, while his mother was bringing in the washing. By dark the search had two aircraft, the shire's graders, thirty-odd farmers on quads and a busload from the footy club. It got down to four degrees.

"You start out doing sums," said his father, shearer [[D p2 name|Clint Pendergast]]. "How far's he walk, how big's a dam. By two in the morning I couldn't do a sum."

His mother, [[D p3 name|Tegan]], said that Boof, the kelpie, had been bought as a working dog and was a failure at it. "He won't leave anybody. He can't muster, he just sits with them."

Senior Sergeant [[K p4 name|Karen Wiltshire]] said there was no suggestion of any wrongdoing and that the missing person poster, still in circulation, could be deleted. She'd like the 1.4 km track from the back gate measured properly, "because nobody will believe it".

Paediatrician Dr [[K p6 name|Nimal Wickramasinghe]] found scratches, mild dehydration, and, in the beanie, a lizard.

Shire president [[K p7 name|Val Dorizzi]] said the shire will be fencing the dam. Both the dam and the dog were mentioned in Parliament.
