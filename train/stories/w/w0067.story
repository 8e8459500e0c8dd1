id: w0067
genre: news
where: US-GA
published: 2019-06-13
title: Valdosta recruiter sues over 'poached' nurses
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=- protected=no why=adult-bystander
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
note: a labour recruiter's suit with debts and papers, but the nurses were free to leave; nothing to protect

By [[K p5 name|Theo Papadakis]] | [[K p5 alias|@theo_azalea]]

Nine nurses came from Kerala to Valdosta in a church van. Four weeks later seven of them worked for somebody else, and [[K p1 name|Ginger Yancey]] would like to be paid.

[[K p1 name|Yancey]], who owns [[K p1 employer|MagnoliaStaff, 1617 Norman Park Blvd.]], has sued a rival, [[K p2 name|Abel Thomas]], in Lowndes Superior Court, [[K p4 address|327 N. Ashley Street]], as [[K p1 id|2019-CV-0447]]. She paid for their visas and plane tickets, she says, and he lured them with dental.

"They were bought and paid for," she told the court, and asked at once to take it back.

None of the nurses owes a cent, her own contract shows, and each kept her passport. [[K p3 name|Annamma Kurian]], 33, who left in the third week, said she had given notice by registered letter ([[K p3 id|RR 009 114 77 US]]) and baked a cake. "[[K p1 name|Mrs. Yancey]] drove me to the new job. She cried. I cried. Then comes a lawyer."

Judge [[K p4 name|Harlan Beck]] ordered mediation.
