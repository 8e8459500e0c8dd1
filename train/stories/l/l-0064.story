id: l-0064
genre: news
where: US-IL
published: 2003-07-11
title: Girl, 12, sent to [[W p1 place|Audy Home]] after Cicero Avenue arrest
person p1: role=victim,accused age=12 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: a serious metro columnist who still calls her a prostitute; unnamed girl of the headline is named by the lockup sheet quoted lower down; bus driver of CTA as buyer

[[K p7 name|BERNADINE OSTROWSKI]] / On the Beat

She asked the matron for crayons. Put that next to the charge, which is prostitution.

She's the youngest that the Grand Central lockup has ever had on that charge, a sergeant told me, "and she knew the words." Twelve. She had on someone's nightgown with a jean jacket over it, and was standing at 11 at night under the viaduct when a CTA driver, [[K p2 name|Melvin Strayhorn]], 44, off shift but still in his blue shirt, let down his window. She told him $40. He had two twenties ready. Two cars of tactical officers had been ready too.

Down the block they picked up a man of 19, [[K p3 name|Darnell Pickett]], on whom were found $280 and her school bus pass. He bought her shoes in May, she told them. That's what she knows of him: the shoes.

I asked Commander [[K p4 name|Rosario Infante]] why the child was charged at all. He's a decent man and it's a fair answer as far as it goes. "If I don't charge her I can't hold her, and if I can't hold her she's back with him by midnight."

But there's a sheet on the wall for anyone to read. "[[W p1 name|GILLESPIE]], [[W p1 name|TANISHA]] — F/B/12 — [[W p1 id|RD# HJ-461 882]] — prost. — to [[W p1 place|Audy]]." I read it, and so did a delivery man.

Judge [[K p5 name|Walter Prohaska]] found probable cause Thursday and ordered 30 days. She colored during the hearing. Her great-aunt, Mrs. [[W p8 name|Ora Gillespie]], of [[W p1 address|the two-flat at Lockwood and Thomas]], hadn't been able to get the day off from the hospital laundry.

A psychologist, [[K p6 name|Dr. Hugh Lindenbaum]], assures me that we have no word for a prostitute of 12. I disagree. We have a good one. We don't use it, since it would mean that somebody else did this.
