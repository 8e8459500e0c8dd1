id: ac0061
genre: alert
where: US-OR
published: 2024-01-08
title: Have you seen [[D p1 name|Marigold]]?
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=decide why=adult-bystander
screen p1: unclear
note: active alert as neighbourhood column; weak signs; private suspicion named D

Some of you know her from the bread table. She's the one who rounds down.

[[D p1 name|Marigold Esterhaus]], fifteen, hasn't been home to [[D p1 address|the float house at Slip 9, Scappoose]] since after the market closed on Saturday the sixth. She had on [[D p1 other|a long corduroy coat, mustard, with a fish button]]. She's five-three, has a [[D p1 body|chipped front tooth]], and whistles.

Her mom [[D p2 name|Tamsin Esterhaus]] says this: no fight, no note. She'd lately gotten a second phone she said was for a school project. She had her nails done, and couldn't say who paid. A silver Acura with Washington plates has picked her up twice by the boat ramp.

A number of you have written in here that it's [[D p4 name|Craig Dunmore]], at the marina store. We don't know that. No one's been charged with anything. He was searching the slough with the rest of us at 3 a.m. and we'd ask you to leave it with the sheriff.

Deputy [[K p3 name|Alonzo Burke]], Columbia County, [[K p3 phone|503-555-0177]], day or night. Please print the photo and put it up where there's light: [[D p1 photo|marigold_breadtable.jpg]]

This is an ACTIVE case. We'll take this down the minute she's home, and so would you.
