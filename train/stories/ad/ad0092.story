id: ad0092
genre: comments
where: US-WV
published: 2019-06-15
title: Facebook: who found the toddler on Route 10??
person p1: role=victim age=2 protected=yes why=minor-victim
person p2: role=accused,relative age=24 protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: found child, neglect charge; mother D; child named by nickname and by shirt; finder K

**Logan County Watch**: UPDATE the baby is safe. Found 5:20 am walking the center line in a diaper by [[K p3 name|Dwight Akers]], coal truck driver, who blocked both lanes w/ his rig and carried the child to the cab. Give this man a pie.

Cpl. [[K p4 name|S. J. Mounts]] says the child is 2 and the mother, 24, has been charged w/ neglect creating risk.

**Misty D**: mother is [[D p2 name|Kendra Vance]], same as last time

**Peepaw**: last time??

**Misty D**: the Walmart lot in feb. poor lil [[W p1 alias|Bug]]. I used to keep him

**Tori**: his name's [[W p1 name|Waylon]]. They live in [[W p1 address|the camper back of the tire shop at Rum Creek]] cause she got put out

**[[K p3 name|Dwight Akers]]**: I dont want a pie. He asked me was I a bear. I said yes. He went to sleep on my vest. I aint stopped shaking

**Peepaw**: God put you there [[K p3 name|Dwight]]

**Tori**: she works nights and the sitter left. not saying its right
