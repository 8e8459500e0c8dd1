id: s-0042
genre: news
where: US-NJ
published: 2016-03-24
title: Driver, 58, charged in bus stop case
person p1: role=accused age=58 protected=no why=adult-accused
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=relative age=10 protected=yes why=identifies-protected
note: sister named in full; stop identifies

A school bus driver is accused of kissing a girl of 12 after the last stop. [[K p1 name|Salvatore Imperiale]], 58, of [[K p1 address|33 Hudson Terrace, Nutley]], was let go by [[D p1 employer|Garden Coach Lines]]. She rides alone from [[W p2 place|the corner of Ivy and Fifth]] on Wednesdays, because her sister, [[W p3 name|Priyanka Raghunathan]], 10, has violin then. "[[W p2 name|Divya]] told me in our room," the sister said to Channel 6.
