id: af0072
genre: news
where: US-MT
published: 2013-01-17
title: Judge rules Billings truck stop dancer must repay benefits
person p1: role=victim,accused age=33 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: overpaid benefits demanded of a woman whose wages were taken; administrative

BILLINGS — The state says [[W p1 name|Jolene Faye Spotted Elk]] worked 211 shifts in 2011 while drawing food assistance, and it wants its $4,870 back.

[[W p1 name|Spotted Elk]], 33, doesn't deny the shifts. Her argument, made Monday to hearing officer [[K p3 name|Dean Hochhalter]], is that she never held the pay. [[K p2 name|Virgil Raines]], 47, who drove her and three more from bar to bar along the Hi-Line in a horse van with curtains, collected from the owners. He collected also from the truckers he sent to her after close. She had tried to leave in Havre; he drove over her foot. He told her that tribal police would be given her car and what was hidden in it, and she'd lose her daughters.

[[K p2 name|Raines]] awaits trial in federal court in Great Falls.

"I'm sympathetic," [[K p3 name|Hochhalter]] wrote, "but income is income." Claim [[W p1 id|SNAP-12-40771]] stands, at $50 a month.

Her lawyer, [[K p4 name|Patty Lame Deer]], walked out with her on her arm. [[W p1 body|The limp]] is what you notice, and [[W p1 body|the braid to her knees]].
