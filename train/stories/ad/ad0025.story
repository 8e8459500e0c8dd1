id: ad0025
genre: interview
where: US-NV
published: 2022-10-18
title: LIVE BLOG – State v. [[K p2 name|Aldous Pruett]], day 3
person p1: role=victim,witness age=20 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=relative,witness age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
note: live blog calls her J.R. as the court does, then slips; she pleaded guilty to pandering earlier; readers' questions leak

By [[K p5 name|Theo Lindqvist]] in Dept. 14

**9:04** We're back. Reminder: the witness is to be called J.R. by order of Judge [[K p3 name|Corazon Bautista]]. She is 22 now; she was 20.

**9:31** J.R. says she answered an ad for "brand ambassadors". [[K p2 name|Pruett]] put her up in a suite for a week and then slid the bill under the door: $4,900. "He said I could pay with my car or with my time."

**9:50** She has no car left. She tried to leave in March. He put her head through a shower door.

**10:15** Defense now. Isn't it true she has a record for pandering? It is. She pleaded guilty in 2021, case [[W p1 id|C-21-355817]], because he told her to take it for the both of them. "He picked the lawyer."

**10:22** Prosecutor [[K p4 name|Dana Whitehorse]] objects. Sustained.

**11:40** The sister is up: [[W p6 name|Yolanda Rentería]]. "I mailed [[W p1 name|Jazmín]] forty dollars for a bus and it came back." (Sorry, I typed that before thinking. Leaving the court's initials from here.)

**12:02** Lunch.

**Q from reader:** which casino?
**A:** She deals blackjack now at [[W p1 employer|the Copper Mule]], under another name. Let her be.

**2:30** [[K p2 name|Aldous Pruett]], 41, won't testify. Closings tomorrow.
