id: x0006
genre: press-release
where: US-CA
published: 2012-05-30
title: Chief names two captains
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: nothing to protect; promotion

Police Chief [[K p1 name|Gordon Matsuda]] is pleased to announce the promotion of Lieutenants [[K p2 name|Rosario Alcantar]] and [[K p3 name|Will Pettibone]] to the rank of captain, effective June 10.

[[K p2 name|Captain Alcantar]] joined the Modesto department in 1991 and has led the vice detail, the academy and the annual toy drive. [[K p3 name|Captain Pettibone]] will take over Field Operations from [[K p4 name|Capt. Lou Sandoval]], who retires after 29 years and, he says, "every graveyard shift there was."

A badge pinning will be held at noon in the council chamber. The public is welcome. Will there be cake? There will.
