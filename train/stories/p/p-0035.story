id: p-0035
genre: news
where: US-SC
published: 2018-10-25
title: Deputies: Fight over phone led to stabbing at Sumter bus stop; girl, 12, charged
person p1: role=accused age=12 protected=yes why=juvenile-accused
person p2: role=victim age=13 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
note: juvenile accused and child victim; mother of the victim named; accused named by mother; bus number and stop

SUMTER, S.C. — A 13-year-old girl is recovering from surgery and a 12-year-old is in the custody of the Department of Juvenile Justice after a stabbing Wednesday morning at [[W p2 address|a school bus stop at Boulevard Road and Lynam Trace]].

The two are seventh-graders at [[W p2 school|Bates Crossing Middle]]. They had been disputing for some days over a cracked cell phone, said [[K p4 name|Sheriff's Maj. Dwight Gamble]].

The younger girl took a paring knife out of her lunch bag and struck once, he said. She is charged with assault and battery of a high and aggravated nature and carrying a weapon. State law doesn't allow her to be named.

The driver of [[W p2 vehicle|Bus 114]], [[K p7 name|Otis McFadden]], came round the corner as it happened. A retired Air Force medic, he used his belt and a stack of paper towels.

"I had 31 children to keep on that bus and one to keep alive off it," he said. "The big ones held the door. I was proud of them."

[[W p6 name|Yolanda Hilton]] said from the hospital that her daughter was sitting up and asking for her homework, "which is how you know that it's serious."

"I'm not mad at [[W p1 name|Zaniyah]]. I've fed that baby at my table," she said. "I am mad that nobody at that school picked up the phone when I called them three times. My [[W p2 name|Keiasia]] told them."

District spokeswoman [[K p5 name|Lauren Stoddard]] said that there had been one call and that a counselor had met with both of the girls last week.

A brother of the injured girl, 9, saw the attack and has been given time off from his elementary school.

A detention hearing was held Thursday at the family court. [[K p4 name|Gamble]] said a decision on any further charges was two weeks off.

— The Sumter Dispatch
