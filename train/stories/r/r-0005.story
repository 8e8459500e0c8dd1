id: r-0005
genre: press-release
where: US-CA
published: 2011-06-30
title: Operation nets eleven
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

For immediate release. Deputies made eleven arrests on the boulevard over the weekend.

Among those detained was [[W p1 name|Tiana Broussard]] (DOB [[W p1 birthdate|4-9-97]]), cited for loitering with intent. She gave the street name "[[W p1 alias|Lil Peaches]]". [[K p2 name|Jamal Renfro]], 31, was parked a block away with her phone and $640; he is booked for pimping and pandering of a minor. [[K p3 name|Gordon Ashby]], 52, was in the car with her and had paid $80. He was cited and released.

The female, age 14, was transported to juvenile hall, booking [[W p1 id|J-11-3308]].

Sgt. [[K p4 name|Carmen Ochoa]] thanked tow operator [[K p6 name|Rudy Valencia]], who first noticed [[K p2 name|Renfro]]'s car. Deputy District Attorney [[K p5 name|Neil Hartigan]] will review the filings.
