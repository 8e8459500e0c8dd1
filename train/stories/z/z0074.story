id: z0074
genre: press-release
where: US-AL
published: 2026-01-15
title: Mobile: promotions and awards
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=9 protected=no why=minor-not-in-crime
note: nothing to protect; a child gets award for fire

MOBILE — Fire Chief [[K p1 name|Lavon Bettis]] on Wednesday promoted four and pinned a medal on a fifth who came up to his belt.

Captain [[K p2 name|Will Nguyen]] becomes district chief. Lt. [[K p3 name|Grace Pettaway]] is captain at Station 9, the first captain there to have been born across the street from it. Driver [[K p4 name|Mario Fulcher]] is lieutenant. "I owe this to my crew and about four thousand to the credit union," [[K p4 name|Fulcher]] said.

The medal went to [[K p6 name|Auden Bettis-Cole]], 9, who in November smelled gas at his piano lesson and told his teacher, [[K p5 name|Mrs. Eun-ji Park]], in the middle of a scale. "He's no kin to the chief," the city attorney wished it known. "We looked," said the chief.
