id: af0088
genre: news
where: GB-ENG
published: 2015-05-14
title: Barnsley schoolgirl named in nuisance order
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: a civil injunction against a child for noise, drinking; she's being given to men for cigarettes

A 15-year-old girl has been barred from a parade of shops after traders complained of her drinking and screaming.

The order names [[W p1 name|Chantelle Louise Firth]], of [[W p1 address|Kingstone Rise]], and runs for two years. Magistrates let it be published "so that shopkeepers may know her," and posters went up on Monday. She's described as having [[W p1 body|a shaved eyebrow and a hearing aid]].

District Judge [[K p4 name|Philip Oddie]] was told of fourteen incidents, most of them outside a minicab office. What she was doing there was asked by nobody except her social worker, [[K p5 name|Comfort Darko]]. Its controller, [[K p2 name|Nadim Rafiq]], 34, and a driver, [[K p3 name|Lee Haigh]], 29, have been under arrest since February. They're said to have given the girl vodka and cigarettes, and a lift, and at the end of the lift was someone who had paid them thirty pounds.

"She screams because she's been somewhere," said [[K p5 name|Ms Darko]]. "I can't put that on a poster."

The council said that [[W p1 name|Chantelle]] had been offered a place on a pottery course.
