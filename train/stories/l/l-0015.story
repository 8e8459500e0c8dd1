id: l-0015
genre: news
where: US-IA
published: 2012-08-15
title: Fair-week sweep: Two teens, soldier among 14 cited
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=accused age=27 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=48 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor misidentified=yes
note: two cousins of the same surname charged at fair time; the younger only by first name; pimp pleads ignorance; plain pickpocket beside them

DES MOINES — Corn dogs, butter cow, vice squad: it's August on the east side.

Police cited 14 people within sight of the Grand Avenue gate between Thursday and Sunday, most for public intoxication and one, [[K p7 name|Leopold Nasseri]], 48, for lifting 11 wallets out of 11 strollers.

The haul that had officers talking, though, came from the campground. In a borrowed pop-up camper they found Spc. [[K p3 name|Kyle Brandstad]], 23, home on leave, with two girls who offered him, he said, "a fair special" of $75. Both were booked for prostitution. [[W p1 name|Tiana Redhawk]], 17, is charged in district court as an adult. The other girl, 16, was sent to juvenile intake; she's the first one's cousin and, according to the arrest narrative, [[W p2 name|Josie]] "did most of the talking."

A third party, [[K p4 name|Marcus Delaney Boothe]], 27, of Omaha, was sitting under the awning with a cash box. He had driven the pair from [[W p1 address|Macy]], Neb., in June and told officers that he was only the ride. The box held $1,140 and a list in two columns.

"They're not lost lambs. They cussed my officers up one side and down the other," said Sgt. [[K p5 name|Wayne Tillotson]].

Camper owner [[K p6 name|Bev Krull]] wants it back by Labor Day and steam-cleaned.

[[W p1 name|Redhawk]]'s bond was set at $2,000. [[K p3 name|Brandstad]] and [[K p4 name|Boothe]] were out by supper. [[W p2 name|Josie Redhawk]], the log adds in a hand-written line, has [[W p2 body|half a heart inked on her wrist]], [[W p1 body|the cousin has the rest]].
