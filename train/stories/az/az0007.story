id: az0007
genre: news
where: US-NV
published: 2012-03-22
title: Boyfriend, 20, arrested as girl who 'was 21' turns out to be in 10th grade
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=accused,victim age=24 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert,victim age=17 protected=no why=consented
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p3: unclear
screen p6: sex-trafficking-minor
note: girl booked as adult under a false name; the false name is an arrest name and W; boyfriend's and bottom girl's data stay

LAS VEGAS — According to the Clark County Detention Center, [[W p1 alias|Bianca Storm Delray]] is 21, was born in Reno and has been arrested four times since Christmas for loitering near Tropicana Avenue.

According to her sophomore homeroom teacher, no such person exists. She is 16. [[K p2 name|Marquis Antoine Lyle]] was booked Tuesday night.

[[K p2 name|Lyle]], 20, of [[K p2 address|3725 Cambridge Shore Street, Unit 208]], is accused of pandering a child, living from the earnings of a prostitute and first-degree kidnapping. Metro vice detective [[K p4 name|Yolanda Pruss]] wrote that he'd met the girl in a food court in Henderson last summer, when she was 15 and he 19, bought her a phone, and told her in October what the phone had cost.

"He was my boyfriend," the girl told her. "He had an idea for how we could get a house."

Each time that she was picked up she gave the name on a license [[K p2 name|Lyle]] had bought for $80. Each time she was fingerprinted as an adult, fined, and let go at four in the morning through a door beside which he was parked. The inmate number, [[W p1 id|04117752]], is still on the county's public page. So is her picture, [[W p1 photo|delray_b_04117752.jpg]], eyes half shut.

[[D p3 name|Cherish Nicolette Dunbar]], 24, is also held (ID [[D p3 id|01988340]]). Detectives call her [[K p2 name|Lyle]]'s "bottom," the one who collects. [[D p3 name|Dunbar]] told [[K p4 name|Pruss]] that she'd been on the street herself since she was 14. She was given a public defender, [[K p5 name|Gordon Sakamoto]], who said that the state "ought to decide whether this woman is a victim of ten years' standing or a defendant. It can't have both." He asked for $20,000; the judge set $100,000.

What undid it was a school picture. A missing poster on the wall of a convenience store on Boulder Highway showed [[W p1 name|Rhiannon Tso]], 10th grade, [[W p1 school|Basin Vista High]], last seen in November. A patrolman buying coffee looked at it for a while, and then went back to his car, where the girl he'd just put there was eating his sandwich.

"I said, [[W p1 name|Rhiannon]]? And she started to cry and asked if she still had to be 21," he said.

Her grandmother, [[W p7 name|Lorraine Tso]], drove down from Caliente with a quilt. She'd had, she said, one telephone call from [[W p1 name|Rhia]] in all that time. A man's voice in the room had said, "Tell her you're good."

[[K p6 name|Dot Ferraro]], who runs the Second Street drop-in and was sold at 17 out of a Fremont Street bar ("put my name in, honey, I've paid for it"), called the four arrests "four chances." [[K p6 name|Ferraro]] wants the fines paid back.

The citations against [[W p1 alias|Delray]] are set for the April calendar. Nobody in the city attorney's office could say on Wednesday how one dismisses charges against a name.

By [[K p8 name|Quentin Mabry]]
