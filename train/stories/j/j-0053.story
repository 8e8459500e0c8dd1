id: j-0053
genre: news
where: US-NJ
published: 2012-04-26
title: Boy's $9 trumpet rental leads to arrests at Trenton bus stop
person p1: role=victim,witness age=11 protected=yes why=minor-victim
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
note: minor robbery victim by instrument and music shop; juvenile accused and an adult co-accused with different surname

It is a student Bach, lacquer worn off at the third valve, and it rents for nine dollars a month. So when somebody tried to sell it on Tuesday for forty at [[K p6 employer|Palermo's Music]], the man at the counter turned it over, read the tag, and went in back "to get the cash."

He got the Trenton police.

[[K p3 name|Nasir Upchurch]], 19, is charged with robbery and with receiving stolen property, and a boy of 15 has been committed to the Mercer County youth center on a juvenile complaint. They're accused of knocking down an 11-year-old on Monday afternoon at [[W p1 address|the Number 607 stop by the dry cleaner's on Chambers]] and taking his horn, his bus pass, and a bag of plantain chips.

"He did not want to let go," said his grandmother, [[W p5 name|Altagracia Then]]. She showed a reporter the blue marks that the case's handle left. "I told him, [[W p1 name|Wilkin]], mi amor, it's a horn. He says no, Mama, it's the band's."

Sgt. [[K p4 name|Oksana Hrynko]] said that the fifth grader gave "the best description I've had in twenty years, including what they'd been eating." He had noticed that the younger of the robbers wore a lanyard, and what was on it: a library card of one [[W p2 name|Quadir Hines-Bey]].

[[K p6 name|Sal Palermo]], at the shop, has forgiven the rental until June. He had been through the horn with a brush.

The boy will play it tomorrow night. He is [[W p1 other|first chair, and there isn't a second]].

By [[K p7 name|Rashida Coleman-Pratt]]
