id: k-0066
genre: news
where: CA-MB
published: 2015-03-20
title: 'Stop calling her a runaway': family of girl, 14, speaks
person p1: role=victim,missing age=14 protected=yes why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: found; exploited; police release said "habitual runaway, prostitution"; the earlier missing poster; First Nation hamlet; sister with same surname

The bulletin went out six times in a year, always in the same words: habitual runaway, known to associate with prostitutes.

She was fourteen. What she associated with, Winnipeg police now say, was [[K p2 name|Dallas Pruden]], 28, who gave her pills and a coat, told her she owed him for both, and sold her to men from an apartment on Furby Street. He faces eleven charges.

On the last of the six occasions officers ticketed her under a bylaw and drove her to the youth centre. The ticket is still in the system in her name, [[W p1 name|Autumn Rose Keeper]], No. [[W p1 id|W-204417]].

"My sister wasn't running," said [[W p4 name|Jolene Keeper]], who carried a feather into court. "She was being kept."

Their grandmother, [[W p5 name|Agnes Keeper]], came down from [[W p5 address|Little Poplar River]] by winter road. She had kept all six bulletins. In each, below the photo of a girl with [[W p1 body|a white streak in her bangs]], is the line the family wants an apology for.

Insp. [[K p3 name|Ted Wachniak]] said that the wording had been retired. Crown attorney [[K p6 name|Rosanna Villanueva]] offered hers in person, in the corridor, without cameras.

[[K p2 name|Pruden]] is due back April 9.
