id: q-0004
genre: news
where: US-TX
published: 2018-02-27
title: Ex-volleyball coach pleads guilty
person p1: role=convicted age=34 protected=no why=adult-convicted
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: teen victim outed by her own mother at the plea

By [[K p6 name|Rudy Cantu]]

EDINBURG, Texas — A former club volleyball coach pleaded guilty Monday to sexual assault of a child.

[[K p1 name|Bradley Kent Hollis]], 34, coached the 16-year-old at [[W p2 school|Valley Heat Volleyball]]. He had sex with her four times in the fall of 2016, prosecutor [[K p4 name|Melinda Ochoa]] said.

The girl was not in the courtroom. Her mother was.

"My daughter [[W p2 name|Marisol]] used to sleep with the ball," [[W p3 name|Leticia Garza]] said from the witness stand. "He took [[W p2 name|Mari]] away from me and sent back somebody who won't come out of her room."

[[K p1 name|Hollis]] looked at the table. Judge [[K p5 name|Ernesto Villarreal]] will sentence him April 9. He faces two to 20 years.
