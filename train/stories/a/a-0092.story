id: a-0092
genre: news
where: US-MI
published: 2002-10-24
title: Councilman's son, 16, petitioned in mailbox bombings
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=relative,official age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-victim
screen: none
note: the father is a public official and the relation tells who the boy is

The son of a Leelanau Sands councilman is one of two teenagers facing family court petitions after nine mailboxes were blown up on the peninsula.

Neither has been named by Prosecutor [[K p3 name|Judith Vandermeer]]. But Councilman [[D p2 name|Royal Kirby]] rose on a point of personal privilege Tuesday night. "[[D p2 relation|It's my boy]]," he said. "I'd rather you heard it from me."

He then moved to replace all nine at his own cost. The motion carried; he abstained.

[[K p4 name|Dot Wagenaar]], whose mailbox was in the shape of a trout, said she had known the boy since he was baptized. "[[W p1 name|Royal Jr.]] mows for me," she said. "He'll mow for me free, now."
