id: l-0051
genre: blog
where: US-DC
published: 2006-05-02
title: Capitol Hallways: The Lobbyist, the Sophomore and the $90 Cab
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=accused age=26 protected=decide why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: snarky gossip blog; writer thinks she blackmailed the lobbyist; extortion charge; school year, school, screen name, and a text message leak her

Filed under: people who should've taken the Metro. By [[K p5 name|Quentin Sayre]]

Yesterday's Superior Court lockup list had two items of interest to readers of this space. One was a name we all know: [[K p2 name|Hollis Vandergrift]], 47, lobbyist for the corn-syrup people, charged with solicitation. The other was the reason he got caught, because it was he, bless him, who called the cops.

It seems [[K p2 name|Hollis]] had been having what he described to Detective [[K p4 name|Lamar Quick]] as "dates" with a young woman who advertised as [[W p1 alias|MissTeaCake]]. Three dates at $250. On the fourth she texted that she wanted $2,000 or she'd tell the missus. He reported a shakedown. Police set up a fifth date. Enter, by a $90 taxi from across the river, a teenager in a [[W p1 school|Ballou]] gym shirt.

She's 16. Sophomore, sort of. [[W p1 name|Breonna Tillery]] is charged as an adult with attempted extortion, which the U.S. Attorney's office is allowed to do here, and as a juvenile with prostitution, which is one of those things where the left hand books you and the right hand books you again.

Her explanation to the magistrate, [[K p7 name|Zelda Fairbanks]]: the text wasn't hers. Her "friend" [[D p3 name|Antwan Sykes]], 26, has the phone. He writes; she goes; he keeps; if he's short, she's sorry. [[D p3 name|Sykes]] was parked outside in a Navigator and is charged with nothing so far except tinted glass.

Do we believe it? A cabbie does. "She was counting her breaths," says [[K p6 name|Getachew Wolde]], who drove her, wasn't paid and waited at the court to ask after her.

Me, I'm old. In my day blackmail needed a typewriter. Hearing is Friday, Courtroom C-10. Docket [[W p1 id|2006 CF2 9914]], for the collectors.
