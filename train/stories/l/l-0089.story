id: l-0089
genre: social
where: US-PA
published: 2021-02-16
title: Lost Purse Facebook group — "SCAMMER ALERT" (Allentown)
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-adult misidentified=yes
note: outing comment thread about a woman arrested for card fraud; a cousin-like defender tells of force; nickname in Spanish, nail salon, plate, reversed name

[[K p3 name|Debbie Schlegel]]: SCAMMER. This is the female who used my card at Wawa, Sheetz AND the motel on Airport Rd. Arrested Fri. **[[W p1 name|Peralta, Yaritza]]**, 26, access device fraud + prostitution. Docket [[W p1 id|MJ-31102-CR-0000063-2021]], public record, look it up. SHARE.

[[K p4 name|Joe Hunsicker]]: shared. Is that the one in [[W p1 vehicle|the Altima w/ one yellow door]]

[[K p3 name|Debbie Schlegel]]: Yes!!! [[W p1 vehicle|LBJ-something]]

[[K p6 name|Mirelys Duarte]]: [[W p1 alias|Yari]] didn't steal nothing. [[K p2 name|Hector Nuñez]] gives her the cards and tells her which store. He gives her the guys too. She was doing nails at [[W p1 employer|Glamour Tips on 7th]] till he said she owed him for her brother's lawyer, 8 grand. She tried to come stay with me in Nov, he put a gun in my door and said send her out. I called you people. I called the police and nobody put THAT in a group

[[K p4 name|Joe Hunsicker]]: so she can commit crimes bc of a boyfriend, got it

[[K p6 name|Mirelys Duarte]]: he isn't her boyfriend. He keeps her ID in his sock

[[K p3 name|Debbie Schlegel]]: I'm out $212 [[K p6 name|Mirelys]].

[[K p6 name|Mirelys Duarte]]: she's out two years, [[K p3 name|Debbie]]

[[K p4 name|Joe Hunsicker]]: Officer [[K p5 name|Stoltzfus]] says the guy [[K p2 name|Nunez]], 35, got picked up same nite for a gun & is out already lol

[[K p3 name|Debbie Schlegel]]: Pic of her in case she's out too → [[W p1 photo|yaritza_peralta_wawa_cam3.png]]
