id: s-0047
genre: blotter
where: US-WI
published: 2001-06-29
title: From the sheriff's radio
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; slips

2:14 a.m., cows out on [[K p2 address|Hwy. Q at Zastrow's]]. 2:31, cows in. 2:50, [[K p1 name|Duane Kiefer]] of [[K p1 address|N4410 Church Road]] arrested for OWI among cows. 3:15, [[K p2 name|Orville Zastrow]] brought the deputy a thermos.
