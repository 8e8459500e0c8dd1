id: ae0007
genre: news
where: US-IN
published: 2018-01-25
title: 15-year-old will be tried as adult in carry-out shooting
person p1: role=accused age=15 protected=decide why=charged-as-adult
person p2: role=victim age=34 protected=no why=adult-victim
person p3: role=witness age=13 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=official age=- protected=no why=official
note: waived to adult court, all his identifiers D; the 13-year-old witness is W

A Delaware County judge on Wednesday waived [[D p1 name|Keshawn Rollins]], 15, into adult court, where he faces attempted murder in the November shooting of [[K p2 name|Binh Tran]], owner of [[K p2 employer|Golden Bowl Carry-Out]].

Judge [[K p4 name|Marsha Dietz]] said the boy, a freshman at [[D p1 school|Southfield Career Academy]], had "run through every program we own." He has been in detention since police took him from his grandmother's home at [[D p1 address|1822 S. Monroe Street]]. The new cause number is [[D p1 id|18C02-1801-F1-000007]].

[[K p2 name|Tran]], 34, who lives over the shop at [[K p2 address|401 E. Eighth]], has the use of one arm.

The state's case rests on a girl, 13, who was waiting for an order of egg rolls. Deputy prosecutor [[K p6 name|Colin Fast]] referred to her as A.W. until the last minute of the hearing, when he said "[[W p3 name|Amari]] picked him out in ten seconds."

[[D p5 name|Loretta Rollins]], the grandmother, said he'd been a good child.
