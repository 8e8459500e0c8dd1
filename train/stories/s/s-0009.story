id: s-0009
genre: press-release
where: AU-QLD
published: 2019-06-12
title: Crash, Bruce Highway
person p1: role=victim age=58 protected=no why=adult-victim
person p2: role=official age=- protected=no why=official
note: traffic, nothing to protect

A Bundaberg man is in a stable condition after his [[K p1 vehicle|blue Hilux]] met a cane train at 5.50 this morning. [[K p1 name|Warren Tupou]], 58, a fitter with [[K p1 employer|Burrum Sugar]], "had words with it and lost", said Sergeant [[K p2 name|Kylie Mudge]]. Dashcam footage to 07 5550 0142, please.
