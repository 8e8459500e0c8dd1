id: r-0044
genre: news
where: US-UT
published: 2026-01-20
title: 'He picked the men, the hours and what I ate'
person p1: role=victim age=25 protected=yes why=trafficking-victim
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult

A Salt Lake jury needed an hour to convict [[K p2 name|Brigham Lockhart]], 34, of aggravated human trafficking.

The woman he sold spoke for a day and a half. Court staff read her name, [[W p1 name|Chloe Anderssen]], into the public audio by mistake. She was 25 when [[K p2 name|Lockhart]] took her phone and her license, and told her that he'd show her parents the pictures unless she met the men he chose.

Judge [[K p3 name|Sione Tupou]] thanked her. Defense lawyer [[K p4 name|Meredith Clegg]] said there'd be an appeal.

Night porter [[K p5 name|Abel Worku]] had told jurors she mouthed "help" at him, once, over [[K p2 name|Lockhart]]'s shoulder.

[[W p1 name|Chloe]] works at [[W p1 employer|a feed store in Tooele]].
