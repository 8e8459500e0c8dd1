id: af0006
genre: news
where: US-IA
published: 2011-08-25
title: Magazine crew leader left sellers at truck stop, sheriff says
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=victim,accused age=20 protected=yes why=trafficking-victim
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: crew sellers cited for peddling without a licence

WALCOTT — Two door-to-door magazine sellers were cited Monday for peddling without a permit, and by Wednesday the Scott County sheriff was looking for the man who had driven them here.

[[W p1 name|Dustin Ray Amburgey]], 18, of Hazard, Ky., and [[W p2 name|Shanice Poole]], 20, of Flint, Mich., had not eaten since Sunday, Sheriff [[K p4 name|Merle Dorhout]] said. Both had answered a notice that promised travel and $500 a week. What they had instead was a running balance. Motel, van, meals and "lost order" fines were written down each night by [[K p3 name|Cody Wayne Strickler]], 36, of Tulsa, and nobody ever got ahead of it.

Sellers who missed the quota slept outside. One who asked for a bus ticket was punched by two older boys while the others were made to watch, [[W p2 name|Poole]] said. [[K p3 name|Strickler]] carried everybody's identification in a bank bag.

"[[W p1 name|Dustin]] weighs 118 pounds," said [[K p4 name|Dorhout]]. "I wrote that boy a ticket. I wish I hadn't."

A warrant for false imprisonment has been issued for [[K p3 name|Strickler]].
