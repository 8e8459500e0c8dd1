id: k-0043
genre: blotter
where: US-VT
published: 2019-12-27
title: Police log: the week of the ice
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=victim age=11 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=accused age=66 protected=no why=adult-accused
note: mostly adults; one girl struck by a plow driver is a crime victim, leaks by the sled and first name

Monday, 4:11 a.m. Caller on North Street reports a man on his roof. It was his neighbor, [[K p1 name|Orrin Chaffee]], retrieving a satellite dish, his own, blown there. No charges. Dish retrieved.

Monday, 6:20 p.m. [[K p2 name|Justin Labounty]], 34, Barton, cited for operating with a suspended license for the third time this month. Officer [[K p4 name|Gail Wheelock]] now recognizes the car by sound.

Tuesday, 3:30 p.m. A girl, 11, sledding on School Hill was hit by a pickup with a plow that left the scene. Broken collarbone. Witnesses said "[[W p3 name|Piper]]'s [[W p3 vehicle|red flexible flyer]]" was dragged to the bridge. [[K p5 name|Leland Royce]], 66, Glover, was arrested at home for leaving the scene of an accident with injury and said that he had taken it for a mailbox.

Wednesday. Closed. Merry Christmas.

Thursday, noon. Found: one (1) upper denture, Main Street crosswalk. May be claimed.
