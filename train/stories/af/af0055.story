id: af0055
genre: press-release
where: US-TX
published: 2015-09-10
title: Cantina owner indicted in San Antonio
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=26 protected=yes why=trafficking-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult
note: bar girls; release with victims' list attached

The Office of the Attorney General announces the indictment of [[K p3 name|Graciela Ontiveros]], 49, proprietor of [[W p1 employer|La Gaviota]], for trafficking of persons.

Women recruited in Honduras as waitresses discovered upon arrival that beers were sold at $15, the difference being for "conversation," and that conversation led to a storeroom. [[K p3 name|Ontiveros]] noted each visit on a beer coaster. Debts of $7,500 were halved for the obedient and doubled for anyone who telephoned home.

A person aged 17 was among six removed from [[W p1 address|the apartment over the kitchen]]. She'd been there for a year.

Attachment B (not for release): 1. [[W p1 name|Dilcia Yamileth Zepeda]], dob [[W p1 birthdate|14-01-1998]], A# [[W p1 id|209-440-118]]. 2. [[W p2 name|Suyapa Mejía Rosales]], 26, scar [[W p2 body|right forearm, iron]].

Press contact: [[K p4 name|Ford Lattimore]], [[K p4 phone|512-555-0107]].
