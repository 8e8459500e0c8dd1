id: t0019
genre: news
where: US-NC
published: 2010-07-08
title: Seven "absconders" picked up on Highway 13
person p1: role=victim,accused age=30 protected=yes why=trafficking-victim
person p2: role=victim,accused age=- protected=yes why=trafficking-victim
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: guestworkers jailed as runaways at the word of the contractor; camp is where they lived

They were walking in the ditch, single file, in the dark, and the one in front had a flashlight with no batteries.

Sampson County deputies picked up seven Thai farmhands before sunup on the Fourth and held them at the request of the man who brought them. They had run off from a contract, [[K p3 name|Buddy Ray Gaster]], 57, reported, and taken his flashlight.

All seven are in the county jail for Immigration. [[W p1 name|Somchai Phromma]], 30, who has a little English, was asked by Chaplain [[K p5 name|Lem Honeycutt]] what they'd been running from, and he held up his fingers. Three men to a mattress. Two meals. Eleven thousand dollars, borrowed at home on the rice land against the promise of three years' work, of which they had seen six weeks. A man with a pistol who sat on the steps at night and kept the passports in a bread bag.

The camp is [[W p1 address|the old Butler school bus lot off Keener Church Road]]. [[K p6 name|Wilma Royal]], across the way, had been leaving tomatoes on the fence and thought them "the politest people."

[[K p3 name|Gaster]], whose license from the Labor Department was suspended on Tuesday, said the passports were held "for safekeeping, same as a hotel." The department has cited him for coercing workers.

"They're good for the whole season and then they're illegal," Sheriff [[K p4 name|Ottis Peele]] said. "I don't make it up." [[W p1 name|Phromma]]'s cousin [[W p2 name|Wirat]] has a fever and is in the infirmary.

