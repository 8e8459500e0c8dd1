id: aj0025
genre: alert
where: US-CA
published: 2025-07-19
title: ESCAPEE BULLETIN 25-07 — [[K p1 name|DUSTIN LEE MCCORKLE]]
person p1: role=convicted age=33 protected=no why=adult-convicted
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim age=60 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=no why=adult-bystander
note: nothing to protect; every identifier of the fugitive must stay; carjacking victim is an adult; "sex trafficking" only in the charge of the accomplice's old case? no, in a denial

SISKIYOU-MODOC MULTI-AGENCY — PUBLIC — DISTRIBUTE WIDELY

On July 18 at approx. 2215 hrs inmate [[K p1 name|Dustin Lee McCorkle]], 33, walked off Conservation Camp 41 near Tennant while the rest of the crew slept. He'd been serving eight years for burglary and for flight.

DESCRIPTION: White male, 6-02, 190, shaved head, hazel eyes. Tattoos: [[K p1 body|a trout jumping up the left side of the neck; "NORCAL" in Old English on belly]]. Missing [[K p1 body|upper front tooth]]. CDCR [[K p1 id|BN2217]]. DOB [[K p1 birthdate|10/08/1991]]. Answers to [[K p1 alias|Trout]], [[K p1 alias|D-Mac]]. Photo: [[K p1 photo|mccorkle_cdcr_2025.jpg]].

At 0140 hrs on the 19th, [[K p3 name|Hector Villalobos]], 60, hauling hay on 97, stopped for a man with a flashlight. He was pulled from the cab and left on the shoulder, bruised but well. "He said sorry, and then he said which gear is it," [[K p3 name|Villalobos]] told deputies. The truck is a red 2001 Kenworth, plate [[K p3 vehicle|9C04417]], and has "[[K p3 vehicle|Villalobos & Hijas]]" on the doors. It was found empty at Macdoel at dawn.

[[K p1 name|McCorkle]] may be with a former cellmate, [[K p2 name|Everett 'Sticks' Palomar]], who was paroled in June and cut off his ankle unit yesterday. [[K p2 name|Palomar]], 5-06, drives a tan Camry, [[K p2 vehicle|7HDX119]]. Warrant [[K p2 id|PW-25-30991]]. Last known address [[K p2 address|330 Butte St., Weed]].

DO NOT APPROACH EITHER. Lock vehicles. Check on elderly neighbors.

Sheriff [[K p4 name|Jolene Arbuckle]] wishes to correct what is being said on Facebook. "He isn't a rapist, he isn't a trafficker, and no child was taken from the campground. The little girl in that post had gone to look at a frog," said [[K p4 name|Arbuckle]]. "He steals chainsaws. He's bad enough as he is."

CAL FIRE Captain [[K p5 name|Isaiah Womack]] reports that no tools are missing but a fire shelter and eleven peanut butter sandwiches. [[K p5 name|Womack]] describes the man as a strong hiker who talks about Oregon.

Camp cook [[K p6 name|Bea Thorsen]] may have been the last to see him. "He did his dishes," [[K p6 name|Thorsen]] said.

His mother, [[K p7 name|Glenda McCorkle]], asked that the following be put out: "[[K p1 name|Dusty]], it is Mom. The lady at the sheriff's is nice. Sit down by a road and wait." [[K p7 name|Mrs. McCorkle]] can be reached through the tip line.

TIPS: 530-555-0199, day or night. Reward $5,000. Reference log [[K p1 id|25-07-0188]]. Next update 1800 hrs.

Sheriff [[K p4 name|J. Arbuckle]]
