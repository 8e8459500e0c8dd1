id: o-0073
genre: press-release
where: GB-SCT
published: 2013-06-05
title: Three in custody after counterfeit goods raid, Barras area
person p1: role=accused age=34 protected=decide why=adult-accused
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
screen p1: unclear
screen p2: none
note: a man arrested packing perfume shows weak signs (sleeps on site, passport "with the boss", no pay talked of); the owners are plain accused

Officers acting on a warrant on Monday 3 June entered a unit in the east end of Glasgow and recovered 11,400 bottles of counterfeit perfume, 2,000 pairs of trainers and a quantity of labels. The estimated retail value is £1.3 million.

Three persons have been reported to the Procurator Fiscal and appeared at Glasgow Sheriff Court on Tuesday in relation to trade mark offences:

• [[K p2 name|Graeme Allan Tosh]], 51, company director, [[K p2 address|9 Kelso Gardens, Newton Mearns]]. No plea. Bail granted.
• [[K p3 name|Yvonne Tosh]], 46, company secretary, same address. No plea. Bail granted.
• [[D p1 name|Truong Van Duc]], 34, no occupation, address given as [[D p1 address|the unit itself]]. No plea. Remanded, there being no address to bail him to. Custody ref. [[D p1 id|GC/13/40617]].

Sergeant [[K p4 name|Lesley-Ann Imrie]] told the Sheriff that Mr [[D p1 name|Truong]] was found asleep behind a partition with a kettle and a picture of a child. He said that he had no passport "because boss has it for safe". He didn't reply when asked what he was paid, nor did he say he wasn't. He hasn't made any complaint.

Sheriff [[K p5 name|Norman Geddes]] asked whether anyone had inquired further. Procurator Fiscal Depute [[K p6 name|Mhairi Colquhoun]] replied that an interpreter had been requested for Friday.

Trading standards adviser [[K p7 name|Bashir Anwar]] reminds the public that counterfeit scent may contain antifreeze. If the price seems too good, it is.

**Notes for editors:** an image of the haul is available. An image of the unit's interior has been withdrawn because a person was visible.
