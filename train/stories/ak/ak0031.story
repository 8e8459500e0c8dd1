id: ak0031
genre: alert
where: US-MD
published: 2024-12-12
title: UPDATE 3: MISSING CHILD LOCATED — cancel prior flyers
person p1: role=missing,victim age=12 protected=yes why=minor-victim
person p2: role=missing age=15 protected=decide why=missing-alert
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=missing age=77 protected=no why=adult-bystander
note: one child found as victim of a crime (flyers to be pulled), one still missing (D), one missing elder (K)

MONTGOMERY COUNTY POLICE — PUBLIC INFORMATION
Issued 12/12/2024, 0645. Contact: [[K p4 name|Ofc. Tobias Greer]], 240-555-0121

(1) LOCATED — CHILD. The 12-year-old girl who was the subject of Updates 1 and 2 was found at 0310 in a parked trailer in Frederick County. She's being cared for. An adult male, [[K p3 name|Jesse Lyle Hoffmaster]], 31, of [[K p3 address|9 Creagerstown Pike, Thurmont]], is charged with kidnapping and third-degree assault (Case [[K p3 id|D-112-CR-24-006117]]). [[K p3 name|Hoffmaster]] met her in a game in which he was called [[K p3 alias|SirPancake]].

Because she's now the victim in a criminal case, her name and picture are no longer to be used. PLEASE DELETE: the flyer "[[W p1 name|HAVE YOU SEEN ROSALINA?]]"; the yearbook photo; the description ("[[W p1 body|brace on left leg, purple straps]]; last seen at [[W p1 place|the Ride On stop by the Glenmont firehouse, where she gets the 41]]"); and the hashtag #[[W p1 name|BringRosieHome]].

We know it's difficult to un-ring a bell. The family asks it all the same. Her grandfather, Mr. [[W p7 name|Efraín Umaña]], to whom so many of you brought food, does not need any more food.

A tip from a truck-stop cashier, [[K p6 name|Bonnie Stitely]], led to the trailer. Ms. [[K p6 name|Stitely]] remembered a man buying one child's toothbrush.

(2) STILL MISSING — JUVENILE. [[D p2 name|Tremaine Isaiah Fowlkes]], 15, Silver Spring. 5'9", slim, [[D p2 body|a scar through the right eyebrow]], gray hoodie. Left home 12/8 on a red BMX bicycle. He isn't believed to be in danger but it's cold. [[D p2 name|Tremaine]], if you see this: nobody's mad. Det. [[K p5 name|Anjali Kurup]], 240-555-0122. Photo: [[D p2 photo|fowlkes_t_2024.jpg]].

(3) LOCATED — ADULT. [[K p8 name|Mr. Harvey Sandler]], 77, who walked away from a bridge tournament on Tuesday, was found at another bridge tournament. [[K p8 name|Sandler]] is well and placed third.

NOTES TO DESKS. A Washington station is still running "[[W p1 name|Rosalina Umaña]], 12, missing." Please call them; we have. [[K p5 name|Kurup]] says that since the arrest a video called "[[W p1 name|rosie umana]] STORY TIME" has been put up by another child from [[W p1 school|Newport Mill Middle]] and has 60,000 views. Its maker's 11, so we'd rather you not chase that one either.

The missing-person number for the girl ([[W p1 id|MCP 24-0058812]]) is closed. [[K p4 name|Greer]] is off at noon; after that, Ofc. Day.
