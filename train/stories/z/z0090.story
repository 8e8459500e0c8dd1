id: z0090
genre: email
where: US-HI
published: 2022-01-10
title: Fwd: from the shelter desk
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=victim age=5 protected=yes why=minor-victim
person p3: role=author age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=adult-bystander
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: Native Hawaiian youth; chain; the 5-year-old is another family

From: [[K p3 name|Kanani Lum]], intake
To: [[K p4 name|Fetu Sua]], nights

Two came in from Hilo.

(1) A 15 y/o. Judge wants her back by Friday on a "theft of services" (she ran from a taxi). She ran since the driver, [[K p5 name|Mr. Keoki Brandt]], is who's been selling her. Per her: a phone call, an address, he drives, he holds the money, he says next week he'll split it. [[K p6 name|Officer Sua]] (yes, your cousin) wrote it up as fare evasion. Goes by [[W p1 alias|Lani-girl]]. Legal name on the wristband, [[W p1 name|Kailani Puaoi]]; please cut it off and shred.

(2) 5 y/o, not related, found asleep at the bus depot with a bruise in the shape of a belt buckle. Will not talk to anyone but her. Says his name is Spider-Man. The depot's sheet says [[W p2 name|Noah K. Freitas]].

> [[K p4 name|Fetu]] wrote:
> They can share Room 2. He asked her to leave the light on and she told him she was going to ask the same.

>> [[K p3 name|Kanani]]: 😭 Ok. No visitors. Not even cops who are cousins.
