id: n-0088
genre: news
where: US-NE
published: 2011-01-28
title: Weekly court report, Box Butte County
person p1: role=convicted age=36 protected=no why=adult-convicted
person p2: role=convicted age=22 protected=no why=adult-convicted
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=convicted age=58 protected=no why=adult-convicted
person p7: role=victim age=64 protected=no why=adult-victim
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=convicted age=19 protected=no why=adult-convicted
person p10: role=victim age=20 protected=no why=adult-victim
person p11: role=convicted age=36 protected=no why=adult-convicted
note: plain court report; cousins; Judge with surname like accused; Alliance as town; adult victims

Before Judge [[K p4 name|Paul Krause]], who has asked us to print that he isn't one of the Hemingford Krauses:

[[K p1 name|Duane Krause]], 36, Hemingford, third-degree assault on [[K p3 name|Virgil Soukup]] at the sale barn over a heifer, $200 and an apology. The apology was made in open court and was, the judge said, "a start."

[[K p11 name|Duwayne Krause]], 36, also Hemingford, no insurance, $100. He's the cousin. They spell it different on purpose.

[[K p2 name|Trinity Waldo]], 22, Alliance, possession, 30 days with work release at the bean elevator.

[[K p6 name|Gerald "Bus" Hansen]], 58, theft by deception. He had sold [[K p7 name|Mildred Soukup]], 64, the same cord of firewood four times. Restitution of three cords.

[[K p9 name|Colton Bear Robe]], 19, minor in possession and disturbing the peace of his roommate, [[K p10 name|Ty Hansen]], 20, by drum, at two in the morning. Fine waived. The judge asked to hear the drum. [[K p8 name|Marla Soukup]], clerk, said that it was good.

County attorney [[K p5 name|Jean Waldo]] recused herself from one of the above, and readers may guess.
