id: ac0084
genre: news
where: US-AZ
published: 2006-04-30
title: Drop House
person p1: role=victim age=20 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
note: smuggling debt turned to being passed round; woman held as smuggler "cook"; doll; sister named full same surname; booking number

Maryvale was built for families, which is why it has so many closets.

In the one on the hall at a house off [[W p1 address|West Osborn]], an officer came upon seventeen people standing up. That made the ten o'clock news. What I heard of later was the stove.

There was a young woman at it. She'd a spoon in her hand. She was the one person who wasn't in a closet so they took her for one of *them*, and she was booked as a smuggler along with the three men: [[W p1 id|P-118840]], "cook."

She'd been cooking since Ash Wednesday. She owed eighteen hundred dollars for the crossing and her uncle could raise nine. The men discussed it. They told her how the other nine could be made up, and who'd be coming by, and that if she screamed they would put her sister on the phone to listen. She was twenty. She kept beside the stove, on the ledge, [[W p1 other|a doll made out of a corn husk, with a matchstick rosary]].

Detective [[K p4 name|Art Villarreal]] went back for the doll. He said that he'd been bothered by the ledge. "You don't bring a doll to work," he told me.

The charge was dropped on the 12th. [[K p2 name|Wenceslao Buelna]] has been indicted.

She was let go at night, by the side door on Madison, with a paper bag; the list on the glass had her yet as inmate 11 of 14, [[W p1 name|TZOC, ELVIRA]]. On the pay phone she dialed [[W p5 name|Manuela Tzoc]] in Huehuetenango, collect. Somebody had to hold the doll up to the receiver. I don't know why. It was what the sister asked.

[[K p3 name|Jorge Landavazo]]
