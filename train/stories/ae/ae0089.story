id: ae0089
genre: news
where: US-PA
published: 2011-01-20
title: Two sisters found in Erie; stepfather jailed
person p1: role=missing,victim age=9 protected=yes why=minor-victim
person p2: role=missing,victim age=11 protected=yes why=minor-victim
person p3: role=accused age=38 protected=decide why=adult-accused
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
note: found children, abducted by a relative; old alert link still names them

The search for two sisters, 9 and 11, ended at 2 a.m. Tuesday in a laundromat, where they'd been told to wait and be quiet.

The stepfather, [[D p3 name|Neil Patrick Rafferty]], 38, was asleep in [[D p3 vehicle|a green conversion van]] outside. He is accused of taking them from [[W p1 school|Sacred Heart, on Juniata Street,]] on Friday with a note that wasn't from their mother.

They were seen by [[K p4 name|Ferdinand Agbayani]], who folds sheets for the hotels at night and lives over the machines at [[K p4 address|1214 Parade]]. He'd read the alert. He put on cartoons for them, locked the door from inside and dialed.

"[[W p1 name|Maeve]] asked was I a good guy," he said. "I told her I am a laundry guy."

Altoona Detective [[K p5 name|Bridget Noll]] thanked the public and asked news sites to take down the earlier pictures. Ours was at [[W p2 url|news/amber-maeve-and-nora-dunleavy]] until noon. [[W p2 name|Nora]] had left a sock at each stop.

Their mother, [[W p6 name|Siobhan Dunleavy]], drove up by herself. [[D p3 name|Rafferty]]'s docket is [[D p3 id|CP-07-MD-22-2011]].
