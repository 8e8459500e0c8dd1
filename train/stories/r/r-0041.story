id: r-0041
genre: news
where: US-AR
published: 2005-10-07
title: Two sisters, one charged, in truck plaza case
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: two victims; the elder is written of as the recruiter

West Memphis police treated one sister as a victim on Wednesday and the other as a crook.

[[W p2 name|Lacey Dunaway]], 14, went to a foster home. [[W p1 name|Misty Dunaway]], 17, went to jail, charged as an adult with promoting prostitution, because she'd counted the money.

She had counted it for [[K p3 name|Bobby Crain]], 39, who sent both girls from cab to cab at $30 a time and held back their supper when the sum was short. [[K p3 name|Crain]] is in the same jail.

"If she'd counted wrong she'd have been hit," said [[K p5 name|Estelle Fogg]], attorney for [[W p1 name|Misty]].

Lt. [[K p4 name|Royce Tubbs]] said the prosecutor could sort it out. Waitress [[K p6 name|Juanita Meeks]] gave the younger girl pie. [[W p2 name|Lacey]] asked for a second slice, for her sister.

Both attended [[W p1 school|Marion Junior-Senior High]].
