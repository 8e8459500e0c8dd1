id: r-0032
genre: filing
where: US-AK
published: 2010-02-25
title: Bail memorandum
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

The State opposes release of the minor [[W p1 name|Ruthie Nicolai]], age 15, from [[W p1 address|Lower Tanaq village]], in [[W p1 id|3AN-10-118 DL]].

The minor delivered cocaine to an undercover officer at a hotel. She said she'd been told to by [[K p2 name|Clarence Dupuis]], 33, at whose apartment she stays and who, by her account, has her "go with guys" for crack and money. [[K p2 name|Dupuis]] is in custody, charged with sex trafficking.

The State's position is that [[W p1 name|Ruthie]] will go back to him.

Trooper [[K p3 name|Gail Sather]] and cab dispatcher [[K p5 name|Milt Osterberg]] are available to testify.

Submitted, [[K p4 name|Dean Prewitt]], Assistant District Attorney
