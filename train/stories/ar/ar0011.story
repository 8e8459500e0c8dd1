id: ar0011
genre: news
where: US-LA
published: 2019-07-26
title: 'I was the bottom girl. I was also fourteen': Woman once sold now faces life beside the man who sold her
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=victim age=16 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor
note: victim since 14, charged at 20 with trafficking another girl; both protected; sister with same surname is named; inmate number in a letter

By [[K p8 name|Antoine Guidry]]

HOUMA, La. — The indictment lists two defendants, and on paper they are equals.

One is [[K p2 name|Clovis Arceneaux Jr.]], 46, who ran girls, the state says, from a [[K p2 employer|tire shop on Barataria Road]] for a dozen years and is known from Morgan City to Mobile as "[[K p2 alias|Papa Clo]]." The other is [[W p1 name|Tiara Lanette Verdin]], 20. He bought her from an uncle for a used four-wheeler, she says, when she was 14.

"I was the bottom girl," [[W p1 name|Verdin]] wrote to this newspaper in a round hand on lined paper. "I collected. If I was short he put my head in the sink. I was also fourteen, then fifteen, then nobody counted."

What she is charged with is what she did at 20. Last August, at [[K p2 name|Arceneaux]]'s order, she bought bus tickets, a wig and a meal for a 16-year-old runaway, and drove her to a fishing camp where men paid. The girl, who is [[W p3 name|Brielle]] in a transcript that the clerk neglected to redact and [[K p3 initials|B.M.]] everywhere else, told the grand jury that [[W p1 name|Tiara]] "did my hair and cried."

Assistant District Attorney [[K p4 name|Suzette Landry-Poe]] does not dispute the history. "There's a child in the middle of this who was hurt," [[K p4 name|Landry-Poe]] said. "Miss [[W p1 name|Verdin]] was an adult that night."

Public defender [[K p5 name|Malik Joubert]] says there was no such night. "There were two thousand nights and this was one. He had her on a GPS bracelet. He burned [[W p1 body|a C behind her knee]]. Ask what he'd have done if she had turned the car around." [[K p5 name|Joubert]] has moved for separate trials.

Dr. [[K p6 name|Evelyn Batiste]], a psychologist who examined [[W p1 name|Verdin]] for the court, found that she was beaten within a week of the drive. Dr. [[K p6 name|Batiste]]'s report, 31 pages, was stapled to a motion and lay in the public file for six days.

In it: that the younger girl attended [[W p3 school|South Terrebonne Freshman Academy]]; that she has a twin; that her mother tends bar at [[W p3 relative|the Blue Heron in Chauvin]]. Also in it: that [[W p1 name|Tiara]]'s people are shrimpers in [[W p1 address|Pointe-au-Sable]], where everyone knows whose four-wheeler it was.

The uncle is dead. The sister, [[W p7 name|Jacinda Verdin]], visits on Thursdays. "They put me on the gate list as [[W p7 name|J. Verdin]] and they call out inmate [[W p1 id|TPD-66102]], and I go in," she said. "She asks for pictures of the boat."

[[K p2 name|Arceneaux]], inmate [[K p2 id|TPD-65877]], of [[K p2 address|119 Cypress Gardens Court]], has offered through his lawyer to plead if the charges name [[W p1 name|Verdin]] first.

Trial is set for October. The file is now sealed. A copy, named [[W p3 other|batiste_rpt_BMarcel.pdf]], was still on the clerk's site on Friday.
