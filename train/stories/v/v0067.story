id: v0067
genre: filing
where: US-AZ
published: 2021-09-30
title: CRIMINAL COMPLAINT — attached statement of facts
person p1: role=victim,witness age=19 protected=yes why=trafficking-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: stash house; initials for witness but full name and A-file in the bond section; held as material witness; brother paid

I, [[K p4 name|Dana Whitehair]], Border Patrol Agent-Intelligence, state:

A. At 0415 on 09/27/2021 agents entered a residence in Douglas and found 17 non-citizens, one of whom, [[K p1 initials|Y.M.C.]], 19, Guatemalan, was in a bedroom closed from without by a hasp.

B. [[K p1 initials|Y.M.C.]] related that her brother, [[W p5 name|Elmer Macario Chub]], of Immokalee, had wired the agreed $7,000. [[K p2 name|Saúl ROBLES Tapia]], 32, told her the crossing had "gone up" by $3,000 and that her brother had stopped answering, which was untrue. For eight days [[K p2 name|ROBLES]] let drivers and two paying locals into the room. He carried a machete for this purpose, and set it on the windowsill.

C. [[K p3 name|Jennifer DOYLE]], lessee, brought food and was observed on her own camera system counting.

D. MATERIAL WITNESS BOND: [[W p1 name|MACARIO CHUB, Yolanda]], [[W p1 id|A220 117 654]], is held in lieu of $10,000 at [[W p1 place|Santa Rita Detention, Pod 4]].
