id: x0064
genre: news
where: US-AK
published: 2012-01-22
title: Dog's bark leads searchers to girl, 9
person p1: role=missing age=9 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: the same alert two days after; resolved, no crime, family has gone quiet: decide

UNALAKLEET — They turned off the engines every hundred yards. At the mouth of the slough, in the dark on Friday, it was the dog they heard.

[[D p1 name|Lucy Ivanoff]], 9, had dug in behind a drift log with the animal lying across her feet. She had frostbite of one cheek and was asking for a cheeseburger. She was flown to Nome and is doing well.

She'd taken the wrong side of a fence in the ground blizzard, troopers said; no one else had any part in it. [[K p4 name|Clarence Towarak]], whose snowmachine was nearest, wrapped her in his own coat and rode back in his shirt.

Trooper [[K p3 name|Will Nashookpuk]] asked that the picture on store doors now come down. The grandmother, [[D p2 name|Martha Ivanoff]], did not wish to talk; she's boiling a very large bone.
