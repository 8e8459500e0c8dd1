id: w0024
genre: news
where: US-AR
published: 2014-10-10
title: Fair midway hands were paid in corn dogs, suit says
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=accused age=60 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: labor-trafficking
note: carnival; Jane-Doe-like court pseudonym stays; the caption undoes it

LITTLE ROCK — A ride operator, named in the complaint only as M.V.R., sued [[D p1 employer|Ozark Amusements]] on Thursday in federal court, [[K p3 address|600 W. Capitol Avenue]].

M.V.R., 33, came from Tlapacoyan on a visa for $290 a week. The suit ([[K p2 id|4:14-cv-00609]]) says that for seven months he got $55 and a meal ticket, that [[K p2 name|Lonnie Ray Stuckey]], 60, of [[K p2 address|Searcy]], kept his passport in the ticket wagon, and that a foreman with a stun gun slept across the bunkhouse door.

"We ran the Tilt-A-Whirl eighteen hours with a broken pin. The debt, he said, is for the pin," the man stated.

[[K p2 name|Stuckey]]'s attorney, [[K p4 name|Marcus Ellery]], called the suit "a shakedown at the height of the season." U.S. Magistrate Judge [[K p3 name|Beverly Ashcraft]] set a hearing for Nov. 3 and ordered that the plaintiff not be identified.

CAPTION, page B1: Ride foreman [[W p1 photo|Martín Vargas Rosas, who has run the Scrambler since spring and limps from a fall]], helps a boy off at the Faulkner County Fair. (File: [[W p1 photo|fair_vargas_R_0917.tif]])
