id: aw0013
genre: interview
where: US-MN
published: 2015-04-26
title: "I had a number before I'd a name": five questions for [[K p1 name|Winona Strikes]]
person p1: role=expert,victim age=13 protected=no why=consented
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=victim,convicted age=16 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
screen p7: sex-trafficking-minor misidentified=yes
note: survivor speaks by name and gives away two others who did not consent; the handle of the group page stays

[[K p1 name|Winona Strikes]], 38, was arrested for prostitution on the Duluth harbor at 13, four years before she could drive. She now teaches police recruits. She wants her full name used. "I paid for it," she says. [[K p6 name|Kit Sorensen]] met her in a laundromat that she likes.

Q: How does a 13-year-old get onto a ship?

By dinghy. [[K p3 name|Big Norman]] rowed. [[K p3 name|Norman Aune]], he's dead now, he did nine years for us, in Moose Lake. He'd pick us up behind the Gospel mission with a bag of burgers. He told the sailors I was 19. It was fifty dollars and he gave me cigarettes out of it. I thought that he was generous.

Q: You weren't alone.

No. There was [[W p2 name|Darlene]]. She was 14, she held my hand in the boat. I won't say more about [[W p2 name|Dar]], she never told her kids. She's got [[W p2 employer|the bakery in Cloquet with the blue awning]], you have maybe eaten her rolls. She hates it when I tell this! I always say, [[W p2 name|Darlene Whitefeather]], I'm telling mine, not yours.

Q: And the officers?

Locked me up. Sgt. [[K p5 name|Roy Bjorklund]] wrote "juvenile prostitute, sullen." I got that report framed. [[K p5 name|Bjorklund]] came to one of my classes thirty years—no, twenty years later, retired, and he read it out himself and couldn't finish it.

Q: Your book mentions a third girl, "the one that didn't get off the list."

I call her June in the book. She was 16. The men paid for her same as for us, but she had turned it around, she told [[K p3 name|Aune]] when we tried to run. So she got tried, as an aider, and she was still a kid that he sold! She's got a record to this day. They won't let her drive a school van. She wrote me last month: [[W p7 email|lorelei.beaulieu@ironmail.example]]. I wrote back, [[W p7 name|Lorelei]], come speak. [[W p7 name|Beaulieu]]'s an old name up there, everyone would know. She's on [[W p7 address|the Sugarbush Loop]], third trailer, [[W p7 other|raises sled dogs with one eye each]].

Q: What do recruits ask you?

How to tell. I tell them, forget the checklist for a minute and ask her whether she ate. My mother, [[K p4 name|Agnes Strikes]], asked me that through the glass. She's 80, she comes to every class, she wants to be in the picture. Put [[K p4 name|Agnes]] in front.

[Picture: [[K p1 name|Strikes]] with her mother at the dryers. On the wall is the old photo of two girls in one life vest; [[W p2 photo|right, D. Whitefeather, 1990]].]

Her group is at [[K p1 url|facebook.example/winonaspeaks]].

Correction: An earlier version gave the number of Ms. [[W p7 name|Beaulieu]]'s court file. The editors regret it.
