id: x0001
genre: news
where: US-SC
published: 2014-09-18
title: Tenth-grader will face grown-up court in Dixie Mart holdup
person p1: role=accused age=15 protected=decide why=charged-as-adult
person p2: role=victim age=58 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=author age=- protected=no why=author
note: charged as an adult, so decide; the mother and the school follow him; a solicitor called Summer

The boy who, deputies say, walked into the Dixie Mart on Bonner Road with a pellet pistol and walked out with $112 and a box of honey buns is going to be tried as a man.

Family Court Judge [[K p3 name|Thurmond Ables]] signed the waiver Monday. [[D p1 name|Tyquan Devonte Rutledge]], 15, is now charged in General Sessions with armed robbery, which carries ten to thirty years.

Clerk [[K p2 name|Bettye Spires]], 58, told me she gave him the drawer and then scolded him. "I said, [[D p1 name|Tyquan]], I know your mama. And he said 'yes ma'am' and left anyhow."

His mama is [[D p5 name|Latrice Rutledge]], who drives a school bus and has sat through every hearing in her uniform. She said he made the B honor roll at [[D p1 school|Edisto Fork High]] in the spring and lost his way over the summer.

Assistant Solicitor [[K p4 name|Summer Haigler]] said the law leaves her little room with a gun charge, even a pellet gun. "He pointed it. She didn't know what it was," [[K p4 name|Haigler]] said.

[[D p1 name|Rutledge]] is held at the juvenile wing in Columbia, inmate [[D p1 id|J-14-0388]]. Bond is set for hearing Oct. 2.

— [[K p6 name|Wendell Crum]], editor
