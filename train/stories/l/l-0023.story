id: l-0023
genre: social
where: US-MN
published: 2013-01-24
title: Cold Snap Crimewatch (page) — post and replies
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: Facebook-style page; a replier who means well leaks bus stop and tribe's village; hashtag with her first name; she has been charged with 'loitering with intent'

Cold Snap Crimewatch admin [[K p3 name|Deb Rustad]]: HEADS UP Duluth. The hooker everyone has been posting about by the ore docks was FINALLY picked up last nite. Minus 19 out and she is in heels. Charged w/ loitering w/ intent, resisting, and minor consumption. She's 16!!! The customer this time is a ship's engineer, [[K p2 name|Aleksandr Hryb]], 51, off a Latvian boat, cited and released, $60 and a carton of Camels according to Officer [[K p6 name|Nordgaard]] who comes in my store. 👏👏

[[K p4 name|Wes Tollefson]]: Is that [[W p1 name|Winona]]? Always at [[W p1 other|the Garfield Ave. stop, last 16 bus]]. Gave her my gloves once, next day some guy w/ a gold Escalade was wearing them. Not kidding

[[K p3 name|Deb Rustad]]: Can't say names!! But it rhymes with [[W p1 other|Fiona]] lol

[[K p5 name|Arlene Benjamin]]: she is somebody's granddaughter. She's from [[W p1 address|Inger]], she danced [[W p1 other|jingle dress at our school powwow]]. They been looking since Halloween. Why is she the one in jail

[[K p4 name|Wes Tollefson]]: guy in the Escalade counts the $ at the Holiday station every nite, everyone sees it

[[K p3 name|Deb Rustad]]: Then everyone should mind who they feel sorry for. [[W p1 other|#FreeWinonaNOT]] #KeepDuluthClean. Pic from my door cam: [[W p1 photo|winona_b_frontdoor2.png]]

[[K p5 name|Arlene Benjamin]]: take that down [[K p3 name|Deb]]
