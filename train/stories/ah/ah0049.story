id: ah0049
genre: news
where: US-TN
published: 2019-06-13
title: Wreck on Signal Mountain: wrestler, 16, and bus driver both home
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=54 protected=no why=adult-bystander
person p3: role=bystander age=70 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=15 protected=no why=minor-not-in-crime
note: nothing to protect; traffic accident, no crime, with minors, injuries, tattoos, plates; words "victims", "trafficking" (traffic king), "captive", "rescued"

By [[K p7 name|Ansel Whitaker-Boone]]

CHATTANOOGA — The tree that stopped the bus is about as thick as a mailbox post. Troopers who looked over the edge on Tuesday said that they wouldn't have trusted a hammock to it.

All eleven victims of the morning's wreck on the W Road are out of the hospital. The last was [[K p1 name|Will Tsosie-Grant]], 16, who wrestles at 138 for [[K p1 school|Red Bank]] and was on the way to camp. He has a broken collarbone and [[K p1 body|thirty-one stitches in the shape of a hook]]. "I'd like it to say in the paper that I did not scream," [[K p1 name|Will]] said. His teammate, [[K p8 name|Jude Abernethy]], 15, said that he could go either way on that.

Driver [[K p2 name|Shirley Pickett]], 54, steered for the tree on purpose. A dump truck had lost its load and then its brakes, and the lane that was left went only one way. "I thought, that's a good tree," [[K p2 name|Pickett]] said. She was held captive by her own seat belt for forty minutes, and kept the boys singing.

The truck's driver, [[K p3 name|Horace Villanueva]], 70, walked away and then sat down and wept. He won't be charged. Highway Patrol Sgt. [[K p4 name|Mercy Oduya]] said that the brake line had been chewed by a squirrel. "That's not negligence. That's nature," [[K p4 name|Oduya]] said. His rig, [[K p3 vehicle|TN apportioned tag H-0188-QX]], has been towed, and the squirrel hasn't been found.

A ham-radio operator known to three counties as [[K p5 alias|the Traffic King]], [[K p5 name|Dewey Lockhart]], called it in before any telephone did. [[K p5 name|Lockhart]], of [[K p5 address|2 Brow Circle]], can see nine curves from his porch. "They say I'm trafficking in other folks' trouble," he said. "Well, somebody ought to look."

The boy's grandmother, [[K p6 name|Darlene Tsosie]], a retired nurse, set his arm over the telephone by telling [[K p8 name|Jude]] which way to hold it. "I said, [[K p8 name|Jude]], hon, has he got feeling in his thumb? And he said that he'd got feeling in all of it," [[K p6 name|Mrs. Tsosie]] said.

Claim forms for parents: case [[K p2 id|THP-19-30562]]; call [[K p4 phone|423-555-0150]]. Those who were rescued are asked to return the fire department's blankets, if they will.

Camp started a day late. [[K p1 name|Tsosie-Grant]] will go as timekeeper. Mrs. [[K p2 name|Pickett]] asked the county for one thing, that the tree be left. It has had a ribbon tied to it, and a card, in a boy's hand: "THANK YOU. Weight class: 138."
