id: w0074
genre: news
where: US-TX
published: 2011-08-18
title: San Antonio girl, 15, was in the trunk registry — as 'property'
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: property sheet; quince ring engraved; school mascot; accused roster K

SAN ANTONIO — Form 60-B lists what's found in an impounded car. On the one for [[K p2 vehicle|a black Crown Victoria, Texas BX7-F019]], a tired officer wrote: 1 jack. 2 coolers. 1 girl.

The form was read at the trial of [[K p2 name|Arturo "Tury" Benavidez]], 27, and [[K p3 name|Lyle Hatch]], 29, who are charged with compelling prostitution of a child. She was on the back seat under a serape. [[K p2 name|Benavidez]] had taken her, the state says, from one apartment complex to the next along the Loop, at $80, with [[K p3 name|Hatch]] driving.

"What did she say to you?" asked Assistant D.A. [[K p4 name|Perla Quintanilla]].

"She asked if it's a school day," said Officer [[K p5 name|Hiram Stokes]].

It was. She should've been at [[W p1 school|Brackenridge Early College]], in whose [[W p1 other|eagle costume]] she had danced at nine home games. Her effects, sealed as item 11, were a library book and [[W p1 other|a gold quinceañera ring engraved "Dani 5-21-10"]]. They were not sealed well: the jury passed around the card inside the book, signed out to [[W p1 name|Daniela Ruiz-Cano]], no. [[W p1 id|BEC-2-2-0-9]].

[[K p2 name|Benavidez]] has addresses on [[K p2 address|Zarzamora and at 303 Ripford]]. [[K p3 name|Hatch]] has none.

Trial resumes Monday in the 144th, [[K p4 address|300 Dolorosa]].
