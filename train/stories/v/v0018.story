id: v0018
genre: roster
where: US-AK
published: 2023-01-09
title: Tongass Narrows Correctional — weekend remands
person p1: role=accused age=24 protected=decide why=adult-accused
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: unclear
note: weak signs only; rule 10

[[D p1 name|KASHEVAROF, NADIA]]  F 24  /  Prostitution, misd. / arr. ferry terminal
   Two phones, neither unlocks for her. Male caller rang desk x4 asking "when do I get
   her back," wouldn't leave a name. Inmate says that she's fine and it's nobody's business.
   Case [[D p1 id|1KE-23-00041CR]]

[[K p2 name|BJORNSTAD, OLE]]  M 61  /  Negligent driving (skiff)
   Sober. Just bad at it.

[[K p3 name|DEMIENTIEFF, FRANK]]  M 30  /  Assault 4, vending machine
   Property: $3.75 in quarters, claimed as his.

Remand officer: [[K p4 name|J. Peratrovich]]
