id: af0124
genre: interview
where: GB-ENG
published: 2025-10-02
title: Radio Calder drive-time, transcript
person p1: role=victim age=43 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=victim age=16 protected=yes why=trafficking-victim
screen p1: labor-trafficking
screen p5: sex-trafficking-minor
note: presenter bleeps a name once and misses the next two; two findings

[[K p3 name|SANGEETA ROSS]]: [[K p4 name|Jo Kettley]] runs a drop-in. [[K p4 name|Jo]]— sorry, [[K p4 name|Ms Kettley]], what does it look like round here?

[[K p4 name|KETTLEY]]: Like two people I had soup with. One's 43. He laid drives for [[K p2 name|Barney Loveridge]], who's up at Leeds Crown in January for it. Nineteen years in [[W p1 address|a horsebox at Marsh Bottom]], tobacco for wages, and a shovel handle if he talked to a householder. He was told he'd no one left. His sister'd been looking all that time.

[[K p3 name|ROSS]]: And that's [bleep].

[[K p4 name|KETTLEY]]: [[W p1 name|Leonard]], yes. He loves the snooker.

[[K p3 name|ROSS]]: And the other?

[[K p4 name|KETTLEY]]: She's sixteen. It was a boyfriend, then it was his mates, then it was his mates' bosses, and each time he'd been paid for it, or got a new phone. She thinks she is the girlfriend yet. She does [[W p5 other|the Saturday shift at Fenwick's chippy]], you'll have been served by her.

[[K p3 name|ROSS]]: By [[W p5 name|Courtney]]? Oh, love.

[[K p4 name|KETTLEY]]: You can cut that, can't you?

[[K p3 name|ROSS]]: We're live.
