id: b-0085
genre: news
where: US-IN
published: 2016-03-31
title: Ex-gymnast says coach 'counted on us to count'
person p1: role=victim age=13 protected=no why=consented
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=convicted age=59 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: one victim speaks under her own name; another anonymous one shares the surname with the prosecutor and is named by the first victim in tears

By [[K p6 name|Corrine Abernathy]]

WHITE OAK SPRINGS, Ind. — [[K p1 name|Alexis Radakovich]] read for eleven minutes and looked up once, at the man who taught her to do a back handspring.

"You counted on us to count," she said. "One two three four, and don't think."

[[K p3 name|Lyle Emmerich]], 59, was sentenced Thursday to 40 years for molesting two gymnasts, ages 13 and 14, in the 1990s. [[K p1 name|Radakovich]], 34, a nurse, told reporters that she wished to be identified. "Put my name. Spell it right."

The other woman wasn't in court. The Journal isn't naming her. Deputy prosecutor [[K p4 name|Warren Dupree]] (no relation to her, he was careful to tell us, although the surname has confused the docket) read her statement, which was a single page.

When he got to the line on the leg warmers, [[K p1 name|Radakovich]] put her face in her hands. "Oh, [[W p2 name|Tasha]]," she said.

Judge [[K p5 name|Elena Marchetti]] told the defendant that she had looked for one expression of regret in his letter and found eleven mentions of the 1996 team trophy. The team picture in which [[W p2 other|the girl on the top of the pyramid]] is the second victim hung in the gym until January.

A restitution order, as posted by the clerk, has a list of payees that includes "[[W p2 name|DUPREE, N.]], counseling, $4,150."
