id: az0016
genre: news
where: US-KY
published: 2011-09-21
title: Deputy charged; girl says he gave her rides from the skating rink
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused,official age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=16 protected=yes why=minor-witness
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: none
note: accused officer; victim's officer namesake trap (Sgt. Whitaker vs victim); the accused's wife is named, no protection; slip in the sheriff's radio log

The girl, 15, told state police that [[K p2 name|Randall Keith Moberly]] always turned the radio down first.

[[K p2 name|Moberly]], 33, a Pulaski County sheriff's deputy since 2004, was arrested at his home on [[K p2 address|Slate Branch Road]] Monday by two troopers, one of whom he'd trained. He is charged with three counts of third-degree rape and one of official misconduct, and is lodged in the Laurel County jail, so as not to be in his own, under number [[K p2 id|LC-11-3108]]. He wore badge [[K p2 id|77]].

Detective Sgt. [[K p3 name|Loretta Whitaker]] of Post 11 said that the two met when [[K p2 name|Moberly]], working off duty as security, broke up an argument at the roller rink. She'd been 14 for one more week. He offered to see her home. By April the rides were every Friday, in cruiser 12.

"He was thirty-three. He had handcuffs on his belt," [[K p3 name|Whitaker]] said. "There's no such thing as her agreeing to it."

A friend, 16, saw them at the boat ramp and wrote the cruiser's number on her shoe. It was that shoe which the troopers took to the grand jury.

Sheriff [[K p4 name|Ova Tackett]] said he was sick about it. He released the dispatch log of the four Fridays, with, he said, everything taken out that ought to be. The line of June 17, 10:52 p.m., reads: "Unit 12 – xport juv fem – [[W p1 name|B. Whitaker]] – rink to [[W p1 address|Oak Hill Trailer Ct]] – 10-8 at 11:49." It is a nine-minute drive. Sgt. [[K p3 name|Whitaker]] is no kin to the girl, and said that she's tired of being asked.

Another line has the shoe: "[[W p5 name|Destiny Loveless]] called, req trooper not county. Advised to call back a.m." No one called back. "[[W p5 name|Destiny]] is the bravest person in this," [[K p4 name|Tackett]] said in the hall, and winced.

The deputy's wife, [[K p7 name|Connie Moberly]], came to the arraignment with their baby. She's 30, and she taught both of the girls' cousins in kindergarten. "I don't know who I'm married to," [[K p7 name|Connie Moberly]] said.

[[K p6 name|Wes Burdine]], 58, owns the rink. There's a notice now by the skate counter which says that no one under 18 leaves with anyone but a parent. [[K p6 name|Burdine]] said the girl used to be there each week with the silver wheels that she'd bought from baling hay, [[W p1 body|the left-handed one who skates it all backward]]. "[[W p1 name|Brandi]] hasn't been in since," he said. "You can print I said hello."

A hearing is set for Sept. 29. [[K p2 name|Moberly]]'s pay was stopped on Tuesday.

[[K p8 name|June Hatfield Ross]], the Weekly Banner
