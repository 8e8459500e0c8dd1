id: y0041
genre: news
where: ZA
published: 2006-06-16
title: Grade 9 boys in court for tuck-shop hold-up
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=victim age=61 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=victim age=13 protected=yes why=minor-victim
note: two juveniles; surnames in capitals on the court list, child victim too

On the roll pinned outside Court G in Mitchells Plain the names are there for any passer-by: [[W p1 name|ADONIS, Reagan-Lee]] and [[W p2 name|VD BERG, Keanu]], case [[W p1 id|17/884/06]].

Inside, nobody may say them. The two boys, aged 15 and 14, stand in their blazers – [[W p1 school|Kiewiet Road High's, with the green piping]] – while the magistrate, [[K p4 name|Mr Ebrahim Sonday]], asks them whether they've had breakfast.

They are said to have gone into a spaza on 2 June with a bread knife and left with R312, cooldrink, and 40 loose cigarettes. The owner, Aunty [[K p3 name|Galiema Noordien]], 61, was pushed. Her grandson, 13, was cut on the arm. She gave an interview in the passage. "[[W p5 name|Ighsaan]] was in their class! They did come for his birthday! [[W p1 name|Reagan]] had two helpings."

[[W p1 alias|"Stokkies"]], as the older is known, is released to his mother. So's the other, to a diversion programme in Athlone, on condition that he carries shopping for Aunty [[K p3 name|Galiema]] for twelve Saturdays. She would like it to be thirteen.
