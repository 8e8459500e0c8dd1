id: bc0005
genre: press-release
where: US-UT
published: 2019-11-06
title: Five-county operation: four arrested, three recovered — Statement of the Wasatch Exploitation Task Force
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=accused,victim age=24 protected=decide why=adult-accused
person p3: role=victim age=16 protected=yes why=trafficking-victim
person p4: role=victim age=14 protected=yes why=trafficking-victim
person p5: role=accused age=50 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert,victim age=15 protected=no why=consented
person p9: role=accused age=36 protected=no why=adult-accused
screen p3: sex-trafficking-minor
screen p4: sex-trafficking-minor
screen p2: unclear
screen p8: sex-trafficking-minor
note: recruiter who says she was once in the same position: D; two minors named by slip in a chronology; survivor-expert says so publicly

FOR IMMEDIATE RELEASE
Contact: Lt. [[K p6 name|Sione Tuifua]], 801-555-0143, [[K p6 email|stuifua@wetf.example]]

SALT LAKE CITY — Agents served eight warrants between Ogden and Spanish Fork on Monday and arrested four adults.

[[K p1 name|Grant Ellery Nebeker]], 45, of Draper, is the alleged organizer. He is held without bail on three first-degree counts.

[[K p5 name|Orson Pratt Lindqvist]], 50, a former bishop's counselor and the owner of a tile business, is accused of renting the house in West Valley and of being paid for it.

[[K p9 name|Esteban Cordero]], 36, is said to have driven.

[[D p2 name|Mikayla Brandt]], 24, was arrested for recruiting. She told agents that somebody once brought her in "the same way," when she was in high school; no earlier report has been found. Her attorney will raise it.

The three recovered persons are a woman of 30, who declined help, and two minors. Their names are not being released. The task force does not identify children.

CHRONOLOGY (for background)
Aug. 12 — [[D p2 name|Brandt]] meets the first girl, 16, at a skating rink. "Pretty face, ever do hair?" Two rides later the girl is in Ogden, and [[K p1 name|Nebeker]] tells her each evening is worth $300 and none of it hers.
Sept. 3 — Her mother reports that [[W p3 name|Jessa Kamalani]], a [[W p3 other|goalkeeper with a red cast]] at [[W p3 school|Copper Hills Charter]], is gone. Case [[W p3 id|WV19-44120]].
Sept. 20 — Second girl, 14, contacted through an app, handle [[W p4 alias|@lilac.tvl]]. Same promise. Same house.
Oct. 9 — [[K p9 name|Cordero]]'s car stopped. Girl in back seat gives name "[[W p3 alias|Kay]]." Not checked. This was an error.
Oct. 29 — Note passed to a school-bus driver at [[W p4 place|the 5600 South turnaround, where she used to board]]. It says: *I'm [[W p4 name|Tavleen]], tell [[W p3 name|Jessa]]'s mom the tile man's house.*
Nov. 4 — Warrants. [[W p3 name|Kamalani]] and the younger child found in the basement room.

"I have sat in that kind of basement," said [[K p8 name|Rochelle Abernethy]], who directs the nonprofit Lamp & Ladder, tells her own history at schools and asked to be quoted by name. She was 15 when it began, in Reno, when a man sold her to others under the word modeling. "What they need today is a bed and no reporters." [[K p8 name|Abernethy]] trains every new agent here.

U.S. Attorney [[K p7 name|Howard Eccles Tran]] thanked the crews. "There is no age at which a child is for sale in this state," [[K p7 name|Tran]] said.

Photographs of the four defendants may be downloaded. The folder also held, until noon, two exhibit images, [[W p3 photo|J_KAMALANI_room.jpg]] and [[W p4 photo|tavleen-note-scan.pdf]]. Editors who have them should destroy them and write to Lt. [[K p6 name|Tuifua]].

Tip line 801-555-0190.
