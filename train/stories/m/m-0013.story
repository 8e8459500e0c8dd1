id: m-0013
genre: social
where: US-GA
published: 2020-07-19
title: 
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=bystander age=- protected=decide why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: neighborhood group thread under a booking photo; each comment adds one more identifier

BALLARD COUNTY MUGSHOTS & SCANNER (public group)
Posted by [[K p2 name|Rhonda Futch]] · admin

Another fine night at the Palmetto Inn. [[K p3 name|Dontavious Ricks]], 33, [[K p3 address|2217 Old Mill Rd]]: pimping, trafficking of persons under 18, obstruction. Car towed ([[K p3 vehicle|white Charger w/ temp tag, cracked taillight]]). And his little "employee" [[W p1 name|Ja'Niyah Toles]], 17: prostitution, giving false info. Inmate # [[W p1 id|B20-3318]]. Photo in comments [[W p1 photo|janiyah_toles_booking.jpg]]

[[K p5 name|Wendell Pope]]: how is she an employee AND charged? he sold her. says trafficking under 18 right there

[[K p2 name|Rhonda Futch]]: I just post what they post

MzPeach_31: thats [[W p1 name|NiNi]]! she cheered with my cousin at [[W p1 school|Ballard Central]], class of 21. She the one with [[W p1 body|the burn on her forearm from the fryer]]

grumpy gus: her mama stay in them apts [[W p1 address|behind the Piggly Wiggly on Tift, bldg C]]. [[D p4 name|Latrice Toles]], works [[W p1 employer|the register at Harveys]]. Ask HER where she been

MzPeach_31: been missing since Memorial day y'all had her flyer on here!! [[W p1 url|facehub.com/ballardmugshots/posts/find-niyah]]

[[K p5 name|Wendell Pope]]: [[K p2 name|Rhonda]] take it down

grumpy gus: her insta still up, [[W p1 alias|@niyah.t.oless]]

[[K p2 name|Rhonda Futch]]: comments limited. If you know something call the TIP line not me, [[K p2 phone|478-555-0123]]
