id: z0083
genre: social
where: US-OR
published: 2016-12-25
person p1: role=missing age=7 protected=no why=minor-not-in-crime
person p2: role=author age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: found child who wandered; not in a crime; resolved, nothing to protect

FOUND!!! [[K p1 name|Linus]] is FOUND, he was asleep in the manger at First Lutheran (Bend) between the sheep. Three hours. He's 7 and he had taken off his shoes "because it is holy ground." — [[K p2 name|Anneke Vos]]

↳ [[K p3 name|Dolores Chee]]: I walked by that manger TWICE

↳ [[K p2 name|Anneke Vos]]: so did the wise men [[K p3 name|Dolores]]

↳ [[K p4 name|Sgt. Grace Holloway]], Bend PD: For the report, nobody took him, nobody's in trouble. Best call I've ever closed. Merry Christmas [[K p1 name|Linus]]
