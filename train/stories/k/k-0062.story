id: k-0062
genre: social
where: US-SC
published: 2016-05-11
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=victim,accused age=21 protected=yes why=trafficking-victim
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p5: sex-trafficking-adult misidentified=yes
note: advocate's Facebook post naming another survivor by slip; author speaks of herself without being a victim; deputy's surname is the victim's

[[K p3 name|Tameka Drayton]]
May 11 at 9:22 PM · Columbia

I do court watching so you don't have to. Today: bond hearing for [[K p2 name|Jermaine Ulysses Pough]], 30, trafficking. Two victims.

First girl just turned 18, she was 17 when he posted her. I'm NOT giving her name, though the solicitor said it into a live mic and Channel 6 ran the clip. (Channel 6, bleep the part where he says [[W p1 name|Shyann]]. I have emailed y'all three times.)

The second one was in SHACKLES. She's 21, picked up in March for prostitution at the same motel, and she's still being held on that even though he's charged with forcing her. He choked her and kept her insulin. Judge [[K p4 name|Ruby Simmons-Gadsden]] asked why she was chained and Deputy [[K p6 name|Hammond]] (no kin) just looked at his boots.

When they call the roll they read it like a grocery list. "[[W p5 name|Hammond, Lakisha.]] Solicitation." I heard a woman behind me suck her teeth at her.

She waved at me. That's all I have tonight.
