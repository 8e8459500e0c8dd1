id: b-0063
genre: email
where: GB-SCT
published: 2022-09-15
title: Re: proofs, page 5 — Sheriff Court lead
person p1: role=accused age=17 protected=yes why=juvenile-accused
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=victim age=42 protected=no why=adult-victim
person p5: role=accused age=19 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen: none
note: Scots law covers those under 18 in the case (s.47); editor catches the name in copy, pull quote and file name; the co-accused of 19 stays

From: [[K p2 name|Kirsteen Moffat]]
To: [[K p3 name|Dougie Rennie]]
15 Sept 2022, 16:58

[[K p3 name|Dougie]],

Page 5. You have two boys up for the assault on the bus driver, [[K p4 name|Waqar Hussain]] (42). You name both. [[K p5 name|Liam Purves]] is 19, fine. But your own copy has the other one at 17, and unless the sheriff has dispensed with it we can't.

So please take out:
– para 2, "[[W p1 name|Ryan Auchterlonie]], 17, of [[W p1 address|Hawthorn Brae]]"
– the pull quote ("[[W p1 name|Ryan]]'s no a bad lad" – solicitor [[K p6 name|Moira Shand]])
– the picture, whose file name the page-planning system prints in the margin: [[W p1 photo|auchterlonie_leaving_court_hood.jpg]]
– "the [[W p1 other|apprentice stonemason at the Abbey]]". There's one.

[[K p2 name|K.]]

———
From: [[K p3 name|Dougie Rennie]]
17:04
It was 16 when I started.

———
From: [[K p2 name|Kirsteen Moffat]]
17:05
When you started there was hot metal. Changed in law, it's under 18 now. Who's writing the head? Not "Mason's mate in bus attack".
