id: aa0077
genre: blotter
where: US-OR
published: 2014-08-27
title: Radio log, fire season, Tues.
person p1: role=victim age=9 protected=yes why=minor-victim
person p2: role=witness age=11 protected=yes why=minor-witness
person p3: role=official age=- protected=no why=official
person p4: role=accused age=58 protected=no why=adult-accused
person p5: role=accused age=21 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=relative age=35 protected=yes why=identifies-protected
note: children in a crash with drunk driver; call sign; camp name; radio style

1401  Lookout Bald Mtn: smoke, 2 chains, Section 9. Log truck dust. Cancel.
1433  Forest 7: gold Sequoia in creek, FS 2209 mp 4. Occs out. One child trapped at legs, other standing on the rock yelling at us in whole sentences.
1436  Dispatch, how many. — Two juv, one adult. Adult is intox. Repeat intox.
1440  Forest 7: The standing one, 11, says she's [[W p2 name|Ottilie]] and her brother is [[W p1 name|Ansel]], 9, don't let him sleep, he has one kidney, [[W p1 body|scar from back to belly, left]]. Copy that to LifeFlight.
1441  Copied. How's she know to say that. — She says their mom [[W p7 name|Wren Castellane]] drilled it.
1459  LifeFlight 2 down on the [[W p1 place|Camp Tamarack]] archery field. Counselors holding the deer.
1512  Boy's out. Awake. Told medic a joke about a fish.
1530  Deputy [[K p3 name|Hollister]] with the driver, [[K p4 name|Burke Penhallow]], 58, camp van man, ORS 813.010, blew .19. DR [[K p4 id|14-20881]].
1544  Camp says it'll run its own vans.
1620  [[K p5 name|Zeke Montoya]], 21, cited, campfire in closure. Had marshmallows in evidence.
1800  Dispatcher [[K p6 name|Faye]]: everyone did nice.
