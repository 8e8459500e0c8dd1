id: af0033
genre: blotter
where: US-WV
published: 2018-09-06
title: Sheriff's log
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
note: drugs withheld as a means

9:12 a.m. Cow in road, Sissonville. Owner notified.

2:40 p.m. Female slumped at Go-Mart picnic table. ID'd as [[W p1 name|Brandi Nicole Casto]], 23, dob [[W p1 birthdate|2/17/95]]. Needles in purse. Arrested, possession; outstanding capias for solicitation, [[W p1 id|17-M20M-00954]]. On way to jail subject volunteered that [[K p2 name|Ricky Fields]] "keeps me sick on purpose" and would not let her have a shot until she'd been upstairs with whoever he sent, three or four a day, and he gets it off them in dope or cash. Said he shaved her head in July when she run off. Deputy noted hair is short.

4:05 p.m. [[K p2 name|Fields]], 33, located Big Chimney. Served on child support warrant. Told about the other; laughed.

6:30 p.m. [[K p3 name|Wanda Tackett]] reports mailbox stolen again.
