id: ao0028
genre: social
where: US-CO
published: 2024-09-22
title: Sheriff's Office page: "Booked today" post and what people wrote under it
person p1: role=accused,victim age=32 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=accused age=21 protected=no why=adult-accused
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=victim age=- protected=decide why=trafficking-victim
screen p1: labor-trafficking misidentified=yes
screen p8: unclear
note: a shepherd on an H-2A visa booked for "theft" of the horse he fled on; the post is mocking; comments show the force

SAWATCH COUNTY SHERIFF, official
Sunday 7:00 AM
Giddy-up! Deputies stopped a fella on US 50 at 4 a.m. riding a horse with no lights. The horse came back stolen. [[W p1 name|QUISPE HUAMÁN, EDILBERTO]], 32, is our guest on livestock theft, [[W p1 id|Bkg. 24-01773]]. Also checked in: [[K p6 name|Tanner Boyd Ashworth]], 21, DUI and reckless, who hit the sign that says Welcome. [[K p6 id|Bkg. 24-01774]]. [[W p1 photo|(photo: Quispe with Deputy Ostrander and the horse)]]

COMMENTS

[[K p4 name|Rosemary Tafoya]]: That man isn't a thief. That's [[W p1 name|Edil]], he herds for [[K p2 name|Clint Barlow]] up [[W p1 address|at the Three Forks sheep camp]]. He has no boots, look at the picture. Look at his feet!

Jim in Gunny: funny hat tho

[[K p7 name|Pastor Kurt Ogilvie]]: [[K p4 name|Rosemary]] is right. In July he came to the fence and asked me to mail a letter to Huancavelica. He said that the boss holds his passport and visa card, has not paid since lambing, and shot the dog when he asked.

[[K p5 name|Brooke Barlow-Stein]]: I'm [[K p2 name|Clint]]'s niece and you're all slandering a family that's been here since 1881. He gets a trailer and food. He ate our beans for two years. He rode off on a $9,000 mare.

[[K p4 name|Rosemary Tafoya]]: A trailer with a padlock on the OUTSIDE, [[K p5 name|Brooke]].

Jim in Gunny: ok not funny

[[K p7 name|Pastor Kurt Ogilvie]]: I've got the letter's copy. "If I walk, he says he'll call the immigration and they'll put me where [[D p8 name|Julián]] went." We never learned where [[D p8 name|Julián]] went.

SAWATCH COUNTY SHERIFF: Folks, this is [[K p3 name|Sheriff Dolores Maes]] writing, not the intern. I've just come from the jail. Mr. [[W p1 name|Quispe]] rode 31 miles in the dark without a saddle to reach us and we made a joke. The theft charge is withdrawn. The state's labor trafficking unit is on the road from Denver.

[[K p5 name|Brooke Barlow-Stein]]: He has [[W p1 body|two frostbit ears]], because he's careless, ask anyone

SAWATCH COUNTY SHERIFF: [[K p2 name|Clinton Ray Barlow]], 44, was arrested at 2:15 p.m., [[K p2 address|County Road 38]], on charges of trafficking for involuntary servitude, criminal extortion and cruelty to animals (dog). [[K p2 id|Bkg. 24-01779]]. The mare's being fed. [[K p3 name|Maes]]

[[K p4 name|Rosemary Tafoya]]: Then take the picture DOWN, [[K p3 name|Dolores]], and his name. His mother has Facebook. I have boots, size?

[[K p6 name|Tanner]]'s Mom: and take [[K p6 name|Tanner]] down

SAWATCH COUNTY SHERIFF: [[K p6 name|Mr. Ashworth]] stays. He knows why.

Jim in Gunny: someone made a sticker, [[W p1 other|"Run Edilberto Run"]]. i will ask him to stop

[[K p7 name|Pastor Kurt Ogilvie]]: Collection tonight at six. He'll be sleeping in [[W p1 address|our basement on Spruce]], it's warm. [[K p7 name|Kurt]].
