id: ae0012
genre: news
where: US-TX
published: 2013-04-19
title: Pct. 2 brush fire takes barn, two tractors
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=bystander age=14 protected=no why=minor-not-in-crime
note: nothing to protect; two teenagers in a fire that was no crime

It was the goats that saved the house, [[K p1 name|Houston Kubena]] reckons, since they had eaten everything between it and the barn.

The fire that crossed County Road 214 last Thursday took the barn, two tractors and a 1962 Chevrolet he had meant to fix. Chief [[K p2 name|April Villarreal]] of the Weimer Creek volunteers blamed a dragging trailer chain.

[[K p3 name|Dalton Kubena]], 17, and his sister [[K p4 name|Kenzie Kubena]], 14, moved thirty head of cattle on foot. Both go to [[K p3 school|Weimer Creek High]]. [[K p3 name|Dalton]] was treated for smoke at St. Isidore's and let out in time for the track meet in Houston, where he ran the 400 in his other shoes.

The family is at [[K p1 address|3310 CR 214]], and hay is welcome.
