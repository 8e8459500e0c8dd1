id: a-0131
genre: news
where: US-CA
published: 2017-10-25
title: 'Stop calling them johns': A prosecutor counts buyers
person p1: role=official age=- protected=no why=official
person p2: role=accused age=53 protected=no why=adult-accused
person p3: role=victim age=14 protected=yes why=trafficking-victim
person p4: role=expert,victim age=- protected=no why=consented
person p5: role=author age=- protected=no why=author
screen p3: sex-trafficking-minor misidentified=yes
screen p4: sex-trafficking-minor
note: policy feature; consented survivor-expert; whiteboard in a photo caption with a girl's name

By [[K p5 name|Ling Castellanos-Yu]]

The whiteboard in [[K p1 name|Farid Tehrani]]'s office has two columns, and until last year the left one, headed GIRLS, was full, and the right, headed BUYERS, had a phone number on it for a sandwich shop.

"I'd come in and look at it and think, well, there's the problem," the deputy district attorney said. "We knew everything about a fourteen-year-old. Shoe size. We'd arrested her six times. And we didn't know one man."

Now there are 61 on the right. The latest, [[K p2 name|Winston Albee]], 53, an orthodontist in Los Olmos, is to be arraigned Friday on a charge of commercial sex with a minor.

[[K p4 name|Tanisha Ruiz-Malone]], who was sold at 13 in this county, who says so on her business card, and who trains [[K p1 name|Tehrani]]'s staff, would go further. "Stop calling them johns," [[K p4 name|Ruiz-Malone]] said. "John's a nice name. My *dentist's* named John."

He has stopped. He's working on the rest. He still keeps the girls' column, he said, with the names off.

PHOTO: Deputy D.A. [[K p1 name|Farid Tehrani]] at his whiteboard. Visible at lower left: [[W p3 photo|"MIKAYLA S. – x6 – AWOL grp hm – find!!"]]
