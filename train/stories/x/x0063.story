id: x0063
genre: alert
where: US-AK
published: 2012-01-20
title: MISSING – PLEASE SHARE EVERYWHERE – [[K p1 name|LUCY AGNES IVANOFF]], 9
person p1: role=missing age=9 protected=no why=missing-alert
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: active alert; police and family ask in terms that name and picture be shared, so K

The Alaska State Troopers and the family of [[K p1 name|Lucy Ivanoff]] ask every media outlet, store and phone in the Norton Sound region to show this child's name and face until she is found.

[[K p1 name|Lucy]] is 9, 4'2" and 58 pounds with a chipped front tooth. She was wearing a purple parka with a wolverine ruff and mukluks her grandmother sewed. She left the school gym in Unalakleet at 7:30 p.m. Wednesday for the four-minute walk home, in blowing snow.

Her dog Kobuk is with her, we believe, as he's gone too.

"If you have a snowmachine, go slow and turn it off often and listen," said her grandmother, [[K p2 name|Martha Ivanoff]]. "She whistles."

Please do not wait. Trooper [[K p3 name|Will Nashookpuk]], 907-555-0119, day or night.
