id: u0035
genre: news
where: AU-TAS
published: 2013-06-12
title: Oyster grower's insurance tale 'had more holes than his net'
person p1: role=convicted age=58 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=no why=adult-bystander
note: nothing to protect; fraud, debts

Nobody burns a jetty to keep warm, Magistrate [[K p2 name|Claudia Rasmussen]] remarked in Hobart on Tuesday, unless the bank is blowing on the coals.

[[K p1 name|Noel Everitt Sward]], 58, admitted that he soaked forty metres of celery-top pine in diesel, rowed clear, and claimed $190,000. His debts then stood at slightly more than that. The fire went out by itself. He rowed back.

Police prosecutor Sgt [[K p3 name|Imran Fielding]] said that a passing abalone diver had filmed both crossings.

[[K p4 name|Dot Sward]] told the court that her husband was a good man who'd been hounded by figures on paper. The magistrate gave him eight months, suspended, and wished her luck with the jetty.
