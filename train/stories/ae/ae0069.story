id: ae0069
genre: news
where: US-NM
published: 2019-09-19
title: Girl, 16, held in detention named as witness in pimping case
person p1: role=victim,accused,witness age=16 protected=yes why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: charged as a thief for his car; witness list names her; public defender's plea

FARMINGTON — She has been in juvenile detention for 40 days for driving off in a car that wasn't hers.

The car, [[K p2 vehicle|a white Impala]], is that of [[K p2 name|Lorenzo Yazzie Cruz]], 28, and how the 16-year-old came to be in it is now the subject of a second case. Assistant District Attorney [[K p3 name|Wendy Atencio]] says that [[K p2 name|Cruz]] made her see oil-field men in it, two and three a night, at $80, all of which he kept. One night he left it running.

He was arraigned Monday. He lives at [[K p2 address|4208 Bloomfield Highway]] and has worked off and on for [[K p2 employer|Basin Hotshot]].

Her own case, [[W p1 id|JR-2019-0087]], has not been dropped. "They've charged her with getting away," said her attorney, [[K p4 name|Noreen Tohe]].

The witness list, filed open, gives the state's first witness as "[[W p1 name|Benally, Shandiin]], DOB [[W p1 birthdate|3/30/03]], c/o [[W p1 address|San Juan Mesa Prep dorm]]."
