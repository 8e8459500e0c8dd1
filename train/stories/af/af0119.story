id: af0119
genre: news
where: GB-ENG
published: 2013-10-10
title: Rochdale taxi hearing: 'the girl with the plaster cast'
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: licensing committee; identifying detail; councillor slips

A licensing panel met on Tuesday to decide if a man on bail should go on driving a cab, and found itself hearing why he was on bail.

[[K p2 name|Tariq Mahmood]], 42, is accused of arranging for a 15-year-old to be visited in his car, in a cemetery lay-by, by friends who gave him £20 and gave her chips. He says that he was never there.

A licensing officer, [[K p3 name|Beverley Hulme]], said that CCTV had a girl with her arm in plaster getting in on nine evenings. The cast had a smiley on it.

"That's [[W p1 name|Gemma Stott]]," said Cllr [[K p4 name|Harold Entwistle]], looking at his copy. "She broke it off the trampoline at [[W p1 school|Falinge]]. I know her nan."

The chairman, Cllr [[K p5 name|Rashida Begum]], had the press asked to leave, and the press, having heard it, asked what for.

His badge was suspended. Cllr [[K p4 name|Entwistle]] said on the steps that he had meant well and what was the world coming to if a man couldn't say a name.
