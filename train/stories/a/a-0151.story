id: a-0151
genre: news
where: US-GA
published: 2004-11-11
title: Atlanta-area runaway jailed as 'habitual'; man who drove her freed
person p1: role=accused,victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: 13; a judge's name is also hers; shackles; pronouns, then a slip by the bailiff

SWEETWATER FORKS, Ga. — The shackles had to be taken in a notch.

She is 13. In the last ten months she has been before the juvenile court five times for prostitution, and on Wednesday Judge [[K p3 name|Amber Rutledge]] ran out, as she put it, of drawers to put her in. She'll go to the youth detention center until there is a bed somewhere, and there isn't.

[[K p2 name|Terrell "Slice" Combs]], 30, who was at the wheel each of the five times, paid a fine in September. It is a misdemeanor in Georgia to pander a child. It costs $50.

"I've asked the legislature about that," said the judge. "It's more for a deer."

The girl's foster mother, Mrs. [[W p5 name|Opal Henley]], brought a sweater. Bailiff [[K p4 name|Curtis Poe]] took it to the bench. "For [[W p1 name|Little Amber]], Judge," he said, and there was a moment when nobody knew whom he meant.
