id: ak0052
genre: social
where: US-NJ
published: 2023-10-31
title: Neighborhood feed, Collingswood: "Scariest house" thread
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=7 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=16 protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; Halloween words (kidnapped skeleton, body, dungeon, victims, jailed) with children and addresses; all kept

[[K p1 name|Trish Vandermark]] ▸ OK people, votes close at midnight. Scariest house. Last year's winner was [[K p2 name|Otto Fenniman]], [[K p2 address|114 Park Ave]], for "Dungeon Dentist." Go.

[[K p5 name|Shanti Balasubramaniam]] ▸ [[K p2 name|Otto]] again! My daughter [[K p3 name|Mira]] (7) screamed, cried, and went round to do it a second time. She's in [[K p3 school|Ms. Blue's class at Tatem]] & has already told everybody there is a man in a cage

[[K p2 name|Otto Fenniman]] ▸ The man in the cage is my brother-in-law and he's paid in lasagna

[[K p7 name|Big Lou Petrakis]] ▸ I want to report a kidnapping. Someone took Gary. Gary's my 12-ft skeleton. I've a ransom note. It says "leave 100 full size Snickers at the gazebo or the tibia gets it"

[[K p1 name|Trish Vandermark]] ▸ [[K p7 name|Lou]], is this a bit

[[K p7 name|Petrakis]] ▸ He cost $299 [[K p1 name|Trish]]. It's not a bit

[[K p4 name|Sgt. Dolores Quick]] (Collingswood PD) ▸ Mr. [[K p7 name|Petrakis]], we've recovered Gary. He was in the bed of a pickup in the high school lot wearing a band hat. No arrests, no victims, one femur. Come to the desk with ID (yours). Ref [[K p7 id|23-OCT-1155]].

[[K p5 name|Shanti B]] ▸ 😂😂 was it the drumline??

[[K p6 name|Keegan Rourke]] ▸ hi this is [[K p6 name|Keegan]], I'm 16, I'm [[K p6 other|first bass drum]], and I'd like to say on behalf of the [[K p6 school|Panther]] drumline that Gary came willingly. He was free to leave at any time. We'll wash the truck

[[K p4 name|Sgt. Quick]] ▸ You'll wash the truck and Mr. [[K p7 name|Petrakis]]'s truck.

[[K p6 name|Keegan Rourke]] ▸ yes ma'am

[[K p7 name|Lou Petrakis]] ▸ I'll take the wash AND the Snickers. Kid, you want to carry him in the parade? He's heavy and I've got a knee

[[K p6 name|Rourke]] ▸ 🫡 it'd be an honor

[[K p1 name|Vandermark]] ▸ Final count. [[K p2 name|Fenniman]] 61, Gary 140 (write-in). Gary wins. I'll leave the trophy with [[K p4 name|Sgt. Quick]] since she evidently has custody

[[K p2 name|Otto Fenniman]] ▸ Robbed. Abused. I demand a recount. My brother-in-law wants out of the cage

[[K p5 name|Shanti Balasubramaniam]] ▸ [[K p3 name|Mira]] says she has the key. She DOES have the key. She took it on the second go-round. She wants to know how much lasagna

[[K p4 name|Sgt. Quick]] ▸ I'm on my way. Non-emergency line is 856-555-0137, for the next one of these.
