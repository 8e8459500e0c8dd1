id: z0066
genre: news
where: US-LA
published: 2011-05-19
title: The [[K p2 name|Hebert]] trial: brothers on both sides
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=witness,relative age=- protected=no why=adult-bystander
screen p1: none
note: Hebert accused, unrelated Hebert judge; victim male; scout troop

NEW IBERIA — [[K p2 name|Scott Hebert]]'s brother sat behind the prosecutor. The judge, who is also a [[K p3 name|Hebert]], told everyone where he fit in: nowhere.

"Not a cousin. I had it looked up," [[K p3 name|Judge Antoine Hebert]] said.

[[K p2 name|Hebert]], 42, led [[W p1 school|Troop 616]] for nine summers. He's accused of slipping into a tent on the Atchafalaya in 2009, and under the blanket of a boy who'd turned 15 that day. There was a cake. The boy ate none, said [[K p5 name|Clovis Landry]], an assistant leader. "He said he was sick from the water. He was [[W p1 other|our bugler]]. He couldn't blow it next morning."

The brother, [[K p7 name|Glenn Hebert]], testified to a call that night: "He asked did I remember what I told him at Daddy's funeral. I said yes. He said, well. And hung up."

The youth, now at a university out of state, will be heard today. His mother, [[W p6 name|Simone]], held his cake photo face down through all of it.

[[K p4 name|ADA Bao Trinh]] has asked that [[W p1 name|Master Fuselier]], as he let slip, be allowed to sit rather than stand.
