id: k-0001
genre: news
where: US-OH
published: 2022-05-11
title: Four indicted in catalytic converter thefts across three counties
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=accused age=31 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=70 protected=no why=adult-victim
person p8: role=author age=- protected=no why=author
note: nothing to protect; several accused, adult victim, an alias that stays

MANSFIELD — A Richland County grand jury has indicted four people accused of sawing more than 140 catalytic converters out of church vans, delivery trucks and at least one ambulance between October and February.

Named in the 31-count indictment are [[K p1 name|Dwayne R. Kitchell]], 38, of Mansfield; [[K p2 name|Brittany Noel Sprague]], 29, of Ontario; [[K p3 name|Hollis "Sawzall" Embry]], 44, no permanent address; and [[K p4 name|Miguel Ángel Tapia]], 31, of Galion. All are charged with engaging in a pattern of corrupt activity. [[K p3 name|Embry]] faces an added count of having weapons under disability.

Prosecutor [[K p5 name|Lorraine Haupt]] said [[K p2 name|Sprague]] kept a ledger in a spiral notebook with a kitten on the cover.

"It balanced to the dollar," [[K p5 name|Haupt]] said. "I wish our county's did."

Among the victims was [[K p7 name|Rev. Otis Grubaugh]], 70, who said he started the van of Zion Hill Baptist one Sunday "and it sounded like judgment day."

[[K p1 name|Kitchell]] and [[K p4 name|Tapia]] are held on $75,000 bond each. Sheriff's Capt. [[K p6 name|Ray Novotny]] asked scrap dealers with surveillance video to call 419-555-0148.

— [[K p8 name|Deb Fassler]]
