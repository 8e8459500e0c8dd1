id: af0108
genre: news
where: US-CA
published: 2009-06-18
title: San Diego foster mother 'rented out' teens, jury told
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=12 protected=yes why=minor-witness
screen p1: sex-trafficking-minor
screen p2: labor-trafficking
note: two findings: one in commercial sex, one forced domestic work; the foster mother is of the household, hence D

SAN DIEGO — In [[D p3 name|Loraine Tuttle]]'s house, a prosecutor said, each child had a job.

[[D p3 name|Tuttle]], 50, a licensed foster mother, is on trial for what two of the jobs were. The 15-year-old went "visiting" on weekends with a pair of retired Navy friends, who left a check made out to [[D p3 name|Tuttle]] for yard work. There's no yard.

The 17-year-old had the cleaning, and not only of that house. She did three more on [[D p2 address|Amherst Terrace]], up to sixty hours a week, without a cent; if she slacked, [[D p3 name|Tuttle]] held her hand on the stove and said that the home for bad girls would do worse.

"She's a strict woman who took in difficult children," said defense attorney [[K p5 name|Bud Castellano]].

A third foster child, 12, will testify that he was the lookout. The judge has ordered initials. But Deputy District Attorney [[K p4 name|Nadia Rahal]], going quickly, said that "[[W p1 name|Bianca]] left the house in heels and [[W p2 name|Tameka]] left it with a mop," and one heard [[W p6 name|Jonathan]]'s name called in the corridor.
