id: ar0001
genre: news
where: US-AR
published: 2013-09-19
title: Three booked after raid on Fort Smith truck stop; woman says she 'was never paid a dime'
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=witness age=58 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: booked woman named beside the two men; grandmother and pie shop single her out; file name at the end; accused has street name, street and booking number of his own

By [[K p8 name|Lonnie Treadaway]]
River Valley Courier

FORT SMITH, Ark. — The sign at the scale house says no lot lizards. On Tuesday night Sebastian County deputies took it at its word and arrested [[W p1 name|Keisha Marie Dunaway]], 22, as she climbed down from the cab of a refrigerated truck.

By morning they had arrested two men as well, and the first arrest looked different.

[[W p1 name|Dunaway]], booked for prostitution under number [[W p1 id|13-08847]], told jailer [[K p5 name|Bettye Sorrells]] that she would "catch it" if she went back to the car without $300. The car, a [[K p2 vehicle|bronze Buick LeSabre with one gray door]], was still idling by the air hose. In it sat [[K p2 name|Tyrell Onwudiwe Banks]], 37, known around the lot as "[[K p2 alias|Deacon]]," of [[K p2 address|2216 North Waldron Place]]. He had her driver's license in his sock and [[W p1 alias|"Keesh"]] inked on an envelope of cash.

Sgt. [[K p4 name|Rhonda Pulliam]] said the young woman had been driven among four truck stops since July. "He broke two of her fingers in Sallisaw when she asked to go home," [[K p4 name|Pulliam]] said. "She splinted them with a popsicle stick. [[W p1 name|Keisha]] told us that like you'd tell somebody the weather."

[[K p2 name|Banks]], booking number [[K p2 id|13-08851]], is held on $150,000 bond on a count of trafficking of persons. [[K p3 name|Wendell Krebs]], 45, a night cashier at [[K p3 employer|Big Sallie's Fuel]], is accused of taking $20 a night to look elsewhere. [[K p3 name|Krebs]] gave his address as [[K p3 address|Lot 9, Kibler Trailer Court]].

The woman's grandmother, [[W p6 name|Odessa Dunaway]], drove in from Paris, Ark., with a coat. She said the girl ran the register at [[W p1 employer|Tillman's Pie Shop]] there until a man with nice manners started leaving five-dollar tips. "He told her there was a job in Tulsa," Mrs. [[W p6 name|Dunaway]] said.

[[K p7 name|Hoyt Lindsey]], 58, who hauls chickens out of Springdale, said he had called the number on the restroom poster twice in August. "She's got [[W p1 body|that white streak in her hair]], you'd know her anywhere," [[K p7 name|Lindsey]] said. "I called for her, and nobody come."

Prosecutors have not dropped the charge. [[K p4 name|Pulliam]] said she has asked them to. Until then [[W p1 name|Dunaway]] is due in district court Oct. 2 along with [[K p2 name|Banks]] and [[K p3 name|Krebs]], on the same docket, one line above the man who drove her there.

[[K p5 name|Sorrells]] let her keep the coat.

Photo: [[W p1 photo|dunaway_k_booking0917.jpg]]. Caption: Three arrested Tuesday, from left, [[K p2 name|Banks]], [[K p3 name|Krebs]] and [[W p1 name|Dunnaway]].
