id: av0005
genre: news
where: US-NE
published: 2009-10-22
title: Runaway hit: 'Stolen Summer' fills the gym in Broken Bow
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=15 protected=no why=minor-not-in-crime
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=71 protected=no why=adult-bystander
person p8: role=bystander age=12 protected=no why=minor-not-in-crime
screen p1: none
note: nothing to protect: a school play whose plot uses abduction, trafficking, juvenile hall, charged as an adult

By [[K p5 name|Merle Anne Teahon]], for the paper

A girl vanishes from a county fair. A carnival man is charged with kidnapping. Her brother, 15, is going to be tried as an adult for what he did to the carnival man's trailer.

None of it happened, and about 400 people paid $4 apiece to see it not happen, two nights running.

"Stolen Summer," a melodrama in three acts, was got up by the Broken Bow High drama class from a paperback that teacher [[K p4 name|Rosalind Kuykendall]] found in a box at the landfill. The back cover was missing and so was the last chapter. "So the kids wrote an ending," said [[K p4 name|Kuykendall]]. "It's better than whatever was in there."

Junior [[K p1 name|Summer Haddix]], 16, plays the victim. Yes, she's heard the joke. "I'm [[K p1 name|Summer]] and I get stolen in July," [[K p1 name|Haddix]] said, wiping off a painted bruise with cold cream. [[K p1 name|Summer]] is also the [[K p1 other|second-chair clarinet]] and hauls irrigation pipe, and she says the hardest part of being held captive in a cook tent is the wool blanket.

[[K p2 name|Lincoln Obermiller]], a sophomore who is 15 like his part, is the brother. He lives at the dairy on [[K p2 address|Ryno Road]] and had never been on a stage. He took to juvenile detention so well, said his grandfather [[K p7 name|Emil Obermiller]], 71, that the family's considered leaving him there.

"[[K p2 name|Linc]] has one line in Act Two, 'I'd burn it again,'" [[K p7 name|Emil]] said. "He's said it to the cows since August."

The carnival man, a fellow who turns out to have been forced to work off his own father's debt, is senior [[K p3 name|Binh Tran]], 17, with a mustache of burnt cork. Wednesday it came off on the judge.

Sixth-grader [[K p8 name|Opal Reece]], 12, is the only eyewitness. [[K p8 name|Opal]] gets the biggest laugh of the evening, when the sheriff asks could she pick the suspect out of a lineup and she picks the sheriff.

There was one mishap. The jail, built by shop teacher [[K p6 name|Vern Dutcher]] out of hog panel, was too heavy for the casters and rolled into the front row with [[K p2 name|Lincoln Obermiller]] inside. Nobody was hurt. "He was an escapee for about nine feet," [[K p6 name|Dutcher]] said.

Proceeds will go toward new curtains. The old ones were given by the class of 1958 and have been to more funerals than the pastor.

A third performance is set for Saturday at 7, and there may be a fourth in Lincoln if the bus passes inspection. Call the school, 308-555-0131, or see [[K p4 name|Mrs. Kuykendall]] after fifth hour.

Photo: [[K p1 photo|summer_haddix_tent.jpg]]. [[K p1 name|Summer Haddix]] awaits rescue. [[K p3 name|Tran]]'s mustache is visible at left.
