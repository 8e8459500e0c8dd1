id: b-0068
genre: interview
where: CA
published: 2020-06-12
title: Full text: Q&A with Inspector [[K p2 name|Renée Tootoosis]] on the hotel case
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=victim age=15 protected=yes why=trafficking-victim
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
screen p5: sex-trafficking-minor misidentified=yes
note: inspector is careful; interviewer reads out the name from a screenshot; second girl was held in breach of a curfew and is called a runaway

**[[K p4 name|Calder MacPhee]], Wascana Wire:** How did it start?

**Insp. [[K p2 name|Tootoosis]]:** With a towel count. A night auditor, [[K p6 name|Ivan Bohdanovych]], saw that one room had gone through thirty-eight. He thought about it for a day and then he called us. That's the hero of this.

**Who was in the room?** Two girls, 15 and 16. They'd been brought from two provinces away by a man of 30, [[K p3 name|Adrian Levar Whyte]], who's charged with trafficking persons under 18.

**How did he get them?** The older one thought that she had a boyfriend. The younger one thought that she had a best friend.

**One of them was arrested, though.** Yes. I want to be straight about that. On the first night one of our members ran the 15-year-old, found an unendorsed warrant for a missed curfew at a group home, and lodged her in cells. So a child who'd been sold that same afternoon spent eleven hours on a bench. I've gone and apologized to her. She said the bench was fine. "Nobody knocked."

**I've got the Snapchat that was going round. It says, "lookin for [[W p1 name|shayla beaudry]] and her lil friend [[W p5 name|Nevaeh]], last seen w/ [[K p3 alias|Whyte Boy]]."** You've got it and I wish you'd not read it out. I wish that you'd take it off your site. That's a court order.

**Is that [[K p3 name|Whyte]], with a Y?** [[K p3 alias|Whyte Boy]] is what he called himself, yes.

**What do you say to parents?** Count the towels. I mean, notice.

**Is there a fund?** The younger girl's [[W p5 school|Grade 9 class at Chokecherry Trail]] is knitting. I shouldn't have said which class. Strike that.
