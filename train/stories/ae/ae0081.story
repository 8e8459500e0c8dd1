id: ae0081
genre: news
where: US-SD
published: 2013-06-20
title: Rapid City hotel raid nets meth, two adults
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p2: none
note: nothing to protect; hotel raid, drugs, a woman of 29 who says nobody made her; near-miss

A maid's complaint about a smell brought eleven officers to a room at the Presidents Inn on Friday morning.

Inside they found 40 grams of methamphetamine, $3,300, and two guests. [[K p1 name|Lane Culbertson]], 36, of [[K p1 address|702 Anamosa]], and [[K p2 name|Tasha Grey Bear]], 29, of [[K p2 address|1614 Silverleaf]], are charged with possession with intent to distribute.

Lt. [[K p3 name|Nils Engebretson]] said that detectives asked [[K p2 name|Grey Bear]], alone and with an advocate at hand, if anyone had taken her papers, her money or her say. She told them that she ran the business, had rented the room in her own name, and that [[K p1 name|Culbertson]] worked for her. "He'd say the same if he's smart." He said the same.

She has a job as well, at [[K p2 employer|Black Hills Linen]], and asked if she could phone in. Her car, [[K p2 vehicle|a Pontiac Vibe]], was seized. Booking numbers [[K p1 id|13-7710]] and [[K p2 id|13-7711]].

The maid, [[K p4 name|Emerita Solis]], was given the day off.
