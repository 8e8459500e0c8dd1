id: ac0088
genre: news
where: US-NY
published: 2002-06-16
title: Peddlers
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: deaf Mexican peddlers of trinkets; arrested for peddling; sign name as alias; house W; train line

The 7 train has a language all its own and I don't mean the announcements.

They would get on at Junction Boulevard, a boy and girl, and lay a key chain on your knee. There was a card along with it: I AM DEAF, $1. Then they'd come back down the car and collect, either the dollar or the key chain. They'd fingers like birds.

I learned to sign from my grandmother. So I could see what was said over my head one day, by the door. He'd signed: *Sixty short.* And she: *He'll lock you out again.* And he: *Give me yours. You've got the cough.*

I followed along, God forgive me, because it was a story.

There's a [[W p1 address|row house on Thirty-fourth Road in Jackson Heights]] where they were sleeping nineteen to a floor. They'd been sent for, from Puebla, by a deaf man they trusted, with promises about a school. [[K p2 name|Renato Paniagua]] took away their cards and wanted a hundred a day off each. Under a hundred, you'd stay out on the stoop. He'd a belt.

The police had them a dozen times, but for peddling. There's no box on the form for anything else. The boy tried to tell a sergeant; the sergeant thought that he was making fun. Lt. [[K p4 name|Frank Scarpati]] has since seen to it that the precinct has an interpreter.

In their language you're not called by your name; you get a sign. His is [[W p1 alias|a thumb drawn along the eyebrow, "Scar-brow,"]] for the reason you would think. The summons has it otherwise. It's number 9 on the docket of Friday's peddlers, between hot dogs and socks, [[W p1 name|XICOTÉNCATL, Abel]], [[W p1 id|2002QN014419]], fined $50.

I paid it. He counted his fingers at me: now I owed *you.* I signed back, and I hope that I got it right: *nobody.*

[[K p3 name|Simone Adler]]
