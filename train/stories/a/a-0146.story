id: a-0146
genre: press-release
where: US-VA
published: 2012-09-14
title: Gang Member Sentenced for Prostituting Runaway Juveniles
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=convicted age=26 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=convicted age=20 protected=decide why=trafficking-victim
screen p1: sex-trafficking-minor
screen p5: unclear
note: DOJ release; co-defendant herself a gang girl; school slip

ALEXANDRIA, Va. – [[K p2 name|José Ciro Alvarado Mejía]], 26, a.k.a. [[K p2 alias|"Sniper,"]] was sentenced today to 24 years in prison, followed by 10 years of supervised release, for sex trafficking of a child.

[[K p3 name|Neil Hargrave]], United States Attorney for the Eastern District, made the announcement after sentencing by Judge [[K p4 name|Leonie Trask]].

According to court records, from August to December 2010 [[K p2 name|Alvarado]] approached girls at homeless shelters and outside [[W p1 school|Mount Lebanon High School]], and told customers, many of them day laborers, that it was "$40, fifteen minutes." A 16-year-old was required to drink before seeing as many as ten a day. When the girl tried to go home he showed her a machete.

Co-defendant [[D p5 name|Wendy Lisbeth Flores]], 20, received 30 months for collecting the money. She told the court she'd been "jumped in" at 13 and had done what the girls did.

"[[W p1 name|S.K. Adjei]]" and another victim submitted statements. Case No. [[K p2 id|1:11-cr-00498]].
