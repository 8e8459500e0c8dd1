id: ac0095
genre: interview
where: US-LA
published: 2019-08-11
title: Kitchen Radio: okra, and what came after
person p1: role=victim age=22 protected=decide why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=victim age=- protected=yes why=trafficking-victim
screen p1: labor-trafficking
screen p4: labor-trafficking
note: guest worker survivor spoke on air under own first name; D; his bunkmate named W; shipyard D

HOST: [[K p3 name|Delphine Arceneaux]] here, WWKR. You cut it on a slant?

[[D p1 name|SAJU]]: On a slant, so it doesn't know it's being cut.

HOST: You came to Pascagoula as a welder.

[[D p1 name|SAJU]]: I was twenty-two. They told my mother: green card, four lakhs. She sold the well. Then in the [[W p4 employer|Magnolia Marine yard]] we are twenty-four to a trailer, with a guard, and a thousand and fifty a month taken for the trailer. If you said something, the recruiter's man would tell you in Malayalam your visa was over, and what they'd do to the well.

HOST: [[K p2 name|Vernon Dupuy]] was found liable, and convicted in... now you're salting.

[[D p1 name|SAJU]]: Now is when. The man in the bunk under me cut his wrist so they would have to take him out past the gate. I tied it with an okra sack. He lives. [[W p4 alias|Biju chettan]], he's in Metairie. He'll not have it said on the radio.

HOST: We could take it out.

[[D p1 name|SAJU]]: You could take it out. Me, leave in. Just [[D p1 name|Saju]]. My mother has the well now, and there's a plaque.

WEB BLURB: This week, [[D p1 name|Saju]]'s okra. Photo by his friend and taster: "[[W p4 photo|biju_varghese_skillet.jpg]]"
