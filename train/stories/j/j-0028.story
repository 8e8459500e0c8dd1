id: j-0028
genre: news
where: US-MN
published: 2003-04-30
title: Girl, 12, tells St. Paul court of three nights in vacant house
person p1: role=victim,witness age=12 protected=yes why=trafficking-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: radio script with pronunciation guide; the pronouncer gives names away; a juvenile co-accused; she was charged as truant/runaway and shackled

ANCHOR: A 12-year-old girl told a Ramsey County courtroom today how she was traded among members of a gang for cigarettes, gasoline, and on one night a DVD player. She was brought to the stand in handcuffs. [[K p7 name|Toua Moua-Keller]] reports.

[[K p7 name|MOUA-KELLER]]: She's small, and they forgot the cushion. The girl, whom we are not naming, ran from her home in [[W p1 address|Frogtown]] last October after a quarrel about a dance dress. A man of 21, [[K p2 name|Xai Her]], gave her a place to sleep. On the third night he told her what it cost. Others paid him.

When police came, the officers found her first, and a report calls her, quote, a "juvenile female runaway engaged in prostitution." She has been in the county's detention center for most of six months, as a truant and for her own protection, says prosecutor [[K p4 name|Brigid Halloran]].

Judge [[K p8 name|Gerald Lundquist]] had the handcuffs taken off. She asked if she could keep one hand in her sleeve.

Anthropologist [[K p5 name|Mai Na Thao]] says that families who fled Laos find no word for it.

((CUT: [[K p5 name|Thao]]: "People say, whose daughter? Which clan? That is the first question, and it's the one that hurts her."))

A boy of 17 will be tried in juvenile court next month. ((SOC))

PRONOUNCERS, do not air: [[K p2 name|Xai Her]] = sai hehr. Victim [[W p1 name|Pa Nhia Lor]] = pah-NEE-ah law, so you don't stumble if the judge says it. Father [[W p6 name|Chong Neng Lor]]. 17 y/o is "[[W p3 alias|T-Bone]]" [[W p3 name|Tou Yang]].
