id: k-0079
genre: alert
where: US-FL
published: 2016-03-14
person p1: role=missing,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: cancelled alert: girl found, trafficking found; cancellation repeats full details; the alert is no longer active so W

*** FLORIDA MISSING CHILD ALERT – CANCELLED 03/14/16 0435 HRS ***

[[W p1 name|JANIYA SYMONE POITIER]], B/F, 16, DOB [[W p1 birthdate|12/19/1999]], [[W p1 body|gold upper tooth]], last seen 02/20 in the area of NW 27th Ave, Miami, has been LOCATED in Ocala.

Child recovered in hotel operation w/ HSI. She'd been advertised for sex on the internet since on or about 02/24. [[K p2 name|RICKEY ALPHONSO DARVILLE]], 31, arrested for human trafficking of a child, transport for prostitution. Vehicle, silver Impala [[K p2 vehicle|FL DKW 0119]], seized.

REMOVE ALL POSTERS AND POSTS. DO NOT REPOST NAME OR PHOTO. Media: no interviews w/ family at [[W p1 address|18th Avenue duplexes, unit C]].

Det. [[K p3 name|Roxanne Isidore]], Missing Persons, 305-555-0109. Case [[W p1 id|PD160220-058841]]
