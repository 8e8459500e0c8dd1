id: u0031
genre: news
where: NZ
published: 2011-07-22
title: Swim coach 'moved the training to his spa', jury hears
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
note: swim coach; club tied to the victim (attends) W; medal identifies; mother first name

The sessions were meant to be in Lane 4. By the winter of 2009 they were in a spa pool under a grapevine, Hamilton District Court has been told.

[[K p2 name|Brendan Mark Offwood]], 38, coached at [[W p1 other|the Te Rapa Dolphins, where the complainant trained five mornings a week]]. She was 13. He told her that champions had to get used to being looked at. Over a season, said Crown prosecutor [[K p3 name|Kiri Dalzell]], he photographed her, then touched her, then told her that nobody would pick a girl who made trouble.

He denies twelve charges.

Timekeeper [[K p5 name|Noeline Strang]] remembers the child who had come in second at the Division II championships and wept as if she'd lost. "Silver in [[W p1 other|the 200 butterfly at Rotorua]] and all she said was do I have to go back in his car."

Defence lawyer [[K p4 name|Aaron Pickersgill]] asked if she might have the wrong girl. "No, dear. It's [[W p7 name|Trudy]]'s girl. [[W p1 name|Bex]]. I made the cake."

Judge [[K p6 name|Lionel Fa'afoi]] asked the reporters if they'd be so good as to have missed that.
