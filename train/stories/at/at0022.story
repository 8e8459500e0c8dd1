id: at0022
genre: news
where: NZ
published: 2014-04-10
title: Council notes: massage rules, a slave bell and the Scouts' minibus
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=63 protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=16 protected=no why=minor-not-in-crime
person p7: role=accused age=27 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
screen p5: none
note: nothing to protect; brothel bylaw, slave clock, children's crossing; one adult in court for graffiti

THE Timaru councillors got through eleven items on Tuesday and one packet of gingernuts.

Mayor [[K p1 name|Alasdair Penney]] began by welcoming [[K p2 name|Hinemoa Strachan]], who takes over from [[K p3 name|Bruce Goodall]] as district planner. Mr [[K p3 name|Goodall]] is going to grow garlic. He said he'd been asked for his advice on 4000 occasions and looked forward to not giving it.

**Sex trade bylaw.** Ms [[K p2 name|Strachan]]'s first report, on where brothels and massage rooms may trade, was taken as read. One submitter, [[K p5 name|Mei Hua Cartwright]], who has a licensed sports massage clinic at [[K p5 address|71 Sophia Street]], asked that her signs not be lumped with the others. "I fix hamstrings," [[K p5 name|Mrs Cartwright]] said. "Twice a week a gentleman is disappointed." Mayor [[K p1 name|Penney]] thought that a separate category could be found. Submission number [[K p5 id|S-0114]] was accepted.

A second submitter wanted assurance that nobody underage or brought in on false papers would be at work in the district. Sergeant [[K p8 name|Tim Rongonui]] answered that no such case was known to him, that two visits last year found three bored women and a cat, and that if any were found the person would be helped and not charged. Sgt [[K p8 name|Rongonui]] left early for a burglary.

**Slave clock.** The repeater in the library, which is called a slave since it takes its time from the master in the tower, has been eight minutes fast since the earthquake. [[K p4 name|Wilfred Omundsen]], 63, clockmaker, has offered to free it for $900. [[K p4 name|Omundsen]] brought the escapement in a sock and it was passed round.

**Youth award.** [[K p6 name|Arohanui Fale]], 16, of [[K p6 school|Roncalli]], head of the Venturers, asked for $1,500 towards a minibus. She'd prepared a graph. The mayor moved it on the spot. "[[K p6 name|Arohanui]] should have the garlic man's job," Cr [[K p9 name|Hobbs]] was heard to say.

**Graffiti.** Members noted that [[K p7 name|Zane Pullar]], 27, had been convicted in the District Court of wilful damage to the band rotunda (CRN [[K p7 id|14076001188]]) and will be scrubbing it on Saturdays. [[K p7 name|Pullar]], whose tag is [[K p7 alias|SKRAP]], wrote to apologise and to point out a spelling error in the plaque. He is right about that too, said Ms [[K p2 name|Strachan]].

**Crossing.** A child of seven was struck on Wai-iti Road in March and has recovered well. It's recommended that a patrol be put in. Mr [[K p3 name|Goodall]] had recommended it in 1998, 2003 and 2011, and would like this minuted. It was.

**Public forum.** None, though Mr [[K p4 name|Wilfred Omundsen]] stayed to ask when he could have the tower key. Ring [[K p1 phone|03 555 0107]], said the mayor, any hour on the hour.

Meeting closed 4.52pm by the tower, five o'clock by the slave.
