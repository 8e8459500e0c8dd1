id: g-0036
genre: news
where: US-WA
published: 2004-11-22
title: Moclips Ridge 21, Naselle River 20 (2 OT)
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=16 protected=no why=minor-not-in-crime
screen: none
note: sport with 'steal', 'robbery', 'shot', 'assault'; children with ages and schools, all stay

RAYMOND — Call it grand larceny. With nine seconds left in the second overtime [[K p1 name|Isaiah Cultee]], 17, took the ball straight out of a bigger boy's arms and went 61 yards with it, and [[K p1 school|Moclips Ridge]] had a 21-20 win and a trip to the Tacoma Dome.

"I've been robbed before but I usually get to file a report," said Naselle River coach [[K p4 name|Gus Wirkkala]].

It rained so hard that the numbers ran. [[K p2 name|Jordan Pulalasi]], playing both ways for the 19-man Rams, caught two touchdowns and then lost a contact lens and tackled by sound. The Comets' [[K p3 name|Tuan Bach]], 15, a sophomore who had never kicked before October, made three from the mud.

His fourth, in the first overtime, hit the upright, hung there, and dropped on the wrong side. [[K p3 name|Bach]] sat down on the spot. It was [[K p1 name|Cultee]] who picked him up.

[[K p5 name|Chase Naanes]], 16, was taken to Willapa Harbor with a broken collarbone and was back on the bench in a sling by the fourth quarter, which his mother was not told.

Naselle River ends at 9-2. Moclips Ridge (10-1) gets Colfax on Saturday at 1.

SCORING: MR — [[K p2 name|Pulalasi]] 14 pass; NR — run; MR — [[K p2 name|Pulalasi]] 33 pass; NR — run; OT — NR run (kick no good); MR — [[K p1 name|Cultee]] 61 strip, [[K p3 name|Bach]] kick.
