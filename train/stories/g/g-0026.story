id: g-0026
genre: news
where: US-WA
published: 2005-07-19
title: FEATURE SCRIPT: "Candy for the Team" (TRT 4:10)
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=victim age=10 protected=yes why=trafficking-victim
person p6: role=witness age=- protected=no why=adult-bystander
screen: labor-trafficking
screen p5: labor-trafficking
note: public radio; tape transcripts say what the host doesn't; the boy's speech and the sign-off name him

HOST INTRO: You've seen them outside the grocery store, with a box of peanut brittle and a story about a basketball team. There's no team. [[K p3 name|Ingrid Solheim-Diaz]] reports from Yakima.

[AMBI: parking lot, cart wheels]

[[K p3 name|SOLHEIM-DIAZ]]: It's a hundred and one degrees. The boy is 13 and he's been told to say he's 11. We will call him "[[K p1 other|Manny]]."

[TAPE]: Hi sir my name is [bleep] and I'm staying off the streets...

[[K p3 name|SOLHEIM-DIAZ]]: A van put him out at nine this morning. It'll come back at nine tonight, unless he hasn't sold his box. In that case it won't. Twice this summer he has slept behind an ice machine, once with his little brother, who is ten.

[TAPE: "[[W p5 name|Beto]] was crying so I told him that it was camping."]

[[K p3 name|SOLHEIM-DIAZ]]: Police say the van belongs to [[K p2 name|Curtis Ray Loomis]], who recruited children in three states with a flyer that promised trips to Disneyland. He paid them two dollars a box, and then charged them for water, for gas, and for every bar that melted. If they complained, he hit them with a rolled-up map.

[[K p4 name|LT. FRANCINE SCHMIDT]]: "We'd been citing the children. For soliciting without a permit. I've signed some of those myself."

[[K p3 name|SOLHEIM-DIAZ]]: The one who noticed was a bagger, [[K p6 name|Duc Huynh]].

[TAPE — [[K p6 name|HUYNH]]]: "He asked me could he have the ice that falls on the floor. He's got this [[W p1 body|one white eyelash]]. I kept thinking about it. I said, what's your name really? He goes, [[W p1 name|Emanuel Sandoval]], but don't tell the van."

[[K p3 name|SOLHEIM-DIAZ]]: [[K p2 name|Loomis]] was arrested in Ellensburg on Sunday with nine children, one seat belt, and six thousand dollars in ones. The brothers are back with family in [[D p1 place|Toppenish]].

Asked what he'd like now, the older one doesn't have to think.

[TAPE]: "To sit in a chair."

PRODUCER NOTE: web version — cut [[K p6 name|HUYNH]] at :09, before the name. File is [[W p1 photo|sandoval_boys_swing.jpg]], DON'T use.
