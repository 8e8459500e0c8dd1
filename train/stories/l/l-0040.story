id: l-0040
genre: blotter
where: US-SC
published: 2010-08-05
title: Edgefield–Johnston police notes
person p1: role=victim,accused age=- protected=yes why=trafficking-victim
person p2: role=witness age=- protected=decide why=adult-bystander
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: peach-picker jailed for shoplifting aspirin and 'trespass' after crew leader's complaint; terse blotter; crew leader accused only by him

SHOPLIFTING. Clerk at the Johnston dollar store reported that a man put aspirin and two cans of soup under his shirt. Stopped outside was [[W p1 name|Celestin Joseph]], a Haitian picker, who had the aspirin, the soup and no money. Ofc. [[K p4 name|Rhame]] asked how a man who works seven days has no money. Stated crew leader [[D p2 name|Ti-Jean Baptiste]] charges $90 a week for the bus, $60 for food, and for wine whether you drink it or not; that he has picked since May and owes $710; that [[D p2 name|Baptiste]] has a machete and used the flat of it on him Saturday for walking to the road; his green card is in the bus visor. Released on ticket [[W p1 id|S-44719]].

TRESPASS. Same man, same night. Mr. [[D p2 name|Baptiste]] drove up to say that [[W p1 name|Joseph]] wouldn't come back to [[W p1 address|the camp at Cold Creek packing shed]] and was asleep in the Baptist church breezeway. Rev. [[K p5 name|Amos Yonce]] didn't wish to press it. [[D p2 name|Baptiste]] did. Jailed.

PEACHES. About 40 lbs. taken off the honor stand at Ward. [[K p3 name|Dwayne Corley]], 38, arrested in a pickup with pits on the dash.

LOST. One upper plate. Claim at the window.
