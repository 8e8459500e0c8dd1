id: x0020
genre: news
where: US-AZ
published: 2010-04-15
title: Roofers sue over wages and a locked drawer
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: labour; the lawyer shares a surname with a victim; workplace D, sleeping place W

PHOENIX — They signed as [[K p1 initials|Worker One]] and [[K p2 initials|Worker Two]], but their old boss has already read their names aloud on a radio show.

The two Honduran roofers say [[K p3 name|Dwight Eldridge]], who owns [[D p1 employer|Eldridge & Sons Roofing]], put their passports in a drawer "for the insurance," then charged them for the drawer. What they owed for the trip, $3,000, was $7,400 by August. When the older man asked to leave, he was told that a deputy would be at his wife's door in San Pedro Sula, where [[K p3 name|Eldridge]] said he had friends.

They slept in [[W p1 address|a stock trailer behind 4410 W. Tamarisk]].

"[[W p1 name|Wilmer Funes]] is a liar and so is [[W p2 name|Santos]]," [[K p3 name|Eldridge]] told listeners of the morning show. The station has cut the segment from its archive.

Attorney [[K p4 name|Beatriz Funes]], no kin to either, filed the suit under the federal anti-trafficking law. A spokesman for the county attorney, [[K p5 name|Hunter Quayle]], said his office is reading it.
