id: l-0048
genre: comments
where: US-WV
published: 2019-07-16
title: Mug Monday #88 — thread
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=accused age=25 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: forum on mugshots; the 17-year-old trades sex for heroin from a dealer who also takes money; hair, tattoo, ex-employer, nickname leak

[[K p3 alias|BeckleyBuzzard]]: 14 pics this week. Guess the charge. No. 6 is a 25 y/o by the name of [[K p6 name|Cody Lilly]] and it's a weed whacker again.

[[K p4 alias|hollerback304]]: no. 9. no. 9. Good lord she looks 12 and 40 at the same time

[[K p3 alias|BeckleyBuzzard]]: No. 9 is "Soliciting, poss. w/i, giving false info." 17, State v. adult status hearing Weds. in front of Magistrate [[K p7 name|Brammer]]. They got her at the Crossroads lot with [[K p2 name|Jody Ray Akers]], 31, he's no. 10. She was going truck to truck and he was holding the cash and her dope till she "made her number."

[[K p5 alias|TammyLou_66]]: that's [[W p1 name|Skylar Mullins]], [[W p1 alias|"Sky"]], she used to hand me my biscuit at [[W p1 employer|the Tudor's by the interchange]]. Sweet as pie before that trash [[K p2 name|Akers]] moved in w/ her mom

[[K p4 alias|hollerback304]]: sweet as pie with [[W p1 body|a spider web on her elbow]]. She made her bed. They ought to charge her double for the truckers' wives

[[K p5 alias|TammyLou_66]]: she was 14 when he started giving it to her. FOURTEEN.

[[K p3 alias|BeckleyBuzzard]]: full rez pic here: mugmonday.example/88/[[W p1 photo|s_mullins_9.jpg]]. Vote ends Fri!!
