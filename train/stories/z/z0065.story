id: z0065
genre: social
where: US-AZ
published: 2019-04-18
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=accused age=- protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: short thread on mugshot page

**Mesa Mugz** (page): 😂 tonight's lineup #7: "[[W p1 name|VALENCIA, DESTINY R]]" prostitution + false name

**[[K p2 name|Rosalind Peshlakai]]**: Delete #7. The false name was somebody else's ID that made her 20. I'm her aunt's best friend, she turned 17 in February. She was in that room because [[K p4 name|Andre Fultz]] put her in it and stood outside for the money.

**Mesa Mugz**: public record

**[[K p3 name|Dan Orosco]]**: public record says [[K p4 name|Fultz]] got picked up in the parking lot. funny you didn't post HIM

**[[K p2 name|Rosalind Peshlakai]]**: She's got [[W p1 body|the hummingbird on her collarbone]] in that photo. Everybody at [[W p1 school|Dobson Trails]] knows that hummingbird. Delete it.

**Mesa Mugz**: deleted. chill
