id: j-0039
genre: news
where: US-NY
published: 2013-08-09
title: BABY-FACED MADAM! Bronx girl, 17, 'ran' hotel harem, say cops
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=victim age=15 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor
note: tabloid; "bottom girl" charged as adult, rule 1 wins over charged-as-adult; nickname, Instagram, Catholic school

She's got dimples, a rosary and a rap sheet.

[[W p1 name|Mercedes Ynoa]], 17, smiled for the cameras yesterday as cops walked her out of the 45th Precinct on charges she managed a crew of underage working girls out of a $79-a-night motel by the New England Thruway.

Sources said the pint-sized mama-san, who goes by "[[W p1 alias|Mami Chula]]" and flashes stacks of singles as [[W p1 alias|@chula_benz]] on Instagram, collected the cash, rented the rooms and "broke in" a 15-year-old runaway from Yonkers.

"She's a tough cookie," said a police source. "She's the CEO."

Not so fast, said her Legal Aid lawyer, [[K p4 name|Ezra Finkelstein]], who fumed outside the courtroom that the "CEO" has been sold herself since she was 13, by the very man she was arrested with: [[K p2 name|Hakeem "Benz" Fulwood]], 30, of Co-op City, who has her in a tattoo, [[W p1 body|BENZ, across the collarbone]]. "He'd beat her if the money was short and he'd beat her if the new girl's money was short," the lawyer said. "That's her corner office."

She was held on $25,000 bail as an adult for promoting prostitution. [[K p2 name|Fulwood]], who sources say hasn't had a job since a stint at a tire shop, got $20,000.

The 15-year-old was found in the tub with the curtain drawn. "I heard her screaming for [[W p3 name|Keisy]] to hide," said guest [[K p7 name|Lou Abruzzo]], a salesman who'd checked in for a flooring expo. "I thought [[W p3 name|Keisy]] was a dog."

In a shoebox under the sink detectives found two phones, a bottle of Plan B and a school planner. In it she'd kept the accounts in violet ink, with a smiley face on the days when, as she wrote, "B not mad."

Neighbors on [[W p1 address|Hollers Avenue]] said that the girl's own mother had reported her missing three times since 2009 and had been told each time she'd be back when she was hungry.

"They want a villain with a pretty face," [[K p4 name|Finkelstein]] said. "There's one in there with an ugly one, and his bail is lower."

ADA [[K p5 name|Priya Raghunathan]] told the judge that the office "is reviewing the posture" of the case.

Classmates at [[W p1 school|St. Barnabas]] remembered a quiet girl who [[W p1 other|won a citywide bake-off with a guava flan]]. - [[K p6 name|Vinnie Carbone]]
