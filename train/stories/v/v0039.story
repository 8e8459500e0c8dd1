id: v0039
genre: blotter
where: US-TX
published: 2013-06-06
title: Sheriff's Beat
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=- protected=no why=adult-accused
screen: sex-trafficking-minor
note: deputy has the victim's surname; months and towns as names (May, June); address in prose

A hog was reported in the Dollar General. It wasn't a hog.

Deputy [[K p3 name|Royal May]] took a statement from [[W p1 name|June May]] (no kin), 17, who stays [[W p1 address|in the deer-lease cabin with the flag, a half mile past the cattle guard on FM 2811]]. Miss [[W p1 name|May]] said that [[K p2 name|Colton Zapalac]], 27, has been bringing hunters by since the end of April at $75 a visit, $100 Saturdays, and that she has seen none of it but groceries. Warrant issued; [[K p2 name|Zapalac]] located at the feed store, where he told Deputy [[K p3 name|May]] it was "just company." Jailed.

Arrested June 1 on an old ticket, [[K p4 name|Hershel Dutton]], who'd called to ask about it.
