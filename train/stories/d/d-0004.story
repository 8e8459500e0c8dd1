id: d-0004
genre: social
where: US-NC
published: 2018-04-03
title: Post in 'Neighbors of Rook's Landing (PRIVATE GROUP)'
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=relative age=10 protected=yes why=identifies-protected
person p9: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=no
note: neighbours talk about a mother's boyfriend who sold time with a 14-year-old in a camper; the mother has the same surname, the younger brother is named by given name; a lady named Rook like the place

[[K p3 name|Jolene Wooten-Sykes]] ▸ Neighbors of Rook's Landing (PRIVATE GROUP)
April 3 at 7:16 PM

OK since nobody will tell us anything. There were SIX sheriffs cars and a black SUV on our loop last night, and they took the camper. Not the man. The CAMPER. On a flatbed. Does anybody know what's going on

58 comments

[[K p4 name|Dwight Hinnant]]: They took the man too. [[K p2 name|Roger Lynn Eason]]. 41. It's on the jail site. Human trafficking, indecent liberties and "obstruction" $1 million
[[K p3 name|Jolene Wooten-Sykes]]: TRAFFICKING?? like across the border?
[[K p4 name|Dwight Hinnant]]: Not from what I can see. From his yard.
[[K p5 name|Marva Rook]]: I said for a year there was too many trucks there on a Friday. I've got tags written down on the back of my calendar. Not one of them stayed over 30 min.
[[K p9 name|T.J. Barefoot]]: i thought he was dealing
[[K p5 name|Marva Rook]]: So did the law, I reckon, when I called it in. Twice.
[[K p3 name|Jolene Wooten-Sykes]]: wait. isnt that where that girl lives. [[W p1 name|Kaylin]]?? the one that babysits for y'all [[K p9 name|T.J.]]
[[K p9 name|T.J. Barefoot]]: she quit babysitting at xmas. said she had to "work for [[K p2 name|Roger]]." i thought she meant his [[K p2 employer|pressure washing]]
[[K p9 name|T.J. Barefoot]]: oh no
[[K p5 name|Marva Rook]]: Her mama [[W p7 name|Crystal Hobgood]] works nights at [[W p7 employer|the turkey plant]], she's been with him three years. Whether she knew I can't say. Somebody was making that truck payment
[[K p4 name|Dwight Hinnant]]: Warrant says he kept a list and a price. I'm not putting the rest on here
[[K p3 name|Jolene Wooten-Sykes]]: there is a little brother too. [[W p8 name|Bryson]] he's in my sons class
[[K p5 name|Marva Rook]]: They've gone to the aunts in [[W p1 place|Harkness Ferry]]. Both. I saw them put [[W p1 name|Kaylin Hobgood]] in the SUV with a blanket around her and she had [[W p8 name|Bryson]] by the hand. She's fourteen. She was telling HIM it was fine.
[[K p9 name|T.J. Barefoot]]: she's at [[W p1 school|Rook's Landing Middle]], had a solo on the [[W p1 other|clarinet]] at christmas. i have the video up i'm taking it down
 ↳ [[K p4 name|Dwight Hinnant]]: Good man

[[K p6 name|Capt. Neil Sauls, Tyrrwood Co. Sheriff's Office]]: Folks, I know this is a private group, but it's got 900 members and one of them sent me this. Please remove the juvenile's name, her brother's and her mother's. Do not post where they've gone. I'd be obliged, Ms. [[K p5 name|Rook]], if you would bring me that calendar.
[[K p5 name|Marva Rook]]: On my way. How do you delete on a phone
[[K p3 name|Jolene Wooten-Sykes]]: Admin here. I'm locking this. Pray for [[W p1 name|Kay]] and [[W p8 name|Bry]]. And next time Ms. [[K p5 name|Marva]] calls something in I hope to heaven somebody comes
