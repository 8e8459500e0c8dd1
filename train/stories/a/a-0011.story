id: a-0011
genre: news
where: US-GA
published: 2012-03-30
title: Waycombe teen, two others arrested in motel detail
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: short wire-like brief; the manager's quote gives the alias and the car

WAYCOMBE, Ga. — Three people were booked into the county jail early Thursday after what police described as a prostitution detail at motels along U.S. 1.

They are [[K p2 name|Marquita Shonte Ivey]], 24, of Waycombe, prostitution; [[K p3 name|Lamont D. Riddick]], 28, of Jacksonville, Fla., pimping and possession of marijuana; and [[W p1 name|Brianna Nicole Strickler]], 16, of [[W p1 address|Okefenokee Avenue]], prostitution.

Lt. [[K p4 name|Joe Beasley]] said [[W p1 name|Strickler]] and [[K p3 name|Riddick]] were found in the same room and that [[K p3 name|Riddick]] had $275 in his sock.

Motel manager [[K p5 name|Dinesh Amin]] said the man had checked in Monday with "a girl he called [[W p1 alias|Baby Bri]]" and had her carry in the suitcases. "I thought it was his little sister," [[K p5 name|Amin]] said.

[[K p2 name|Ivey]] told officers she was working alone and did not know the others.
