id: o-0007
genre: news
where: US-OR
published: 2015-02-26
title: "I was Jane Doe 4": woman testifies for longer filing window
person p1: role=victim,witness age=14 protected=decide why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=yes why=sexual-offence-victim
person p6: role=author age=- protected=no why=author
screen: none
note: she gave her name to a public hearing, which is a choice but not spoken to this paper: decide; her old teammate she lets slip did not choose

SALEM — The chairman asked the witness in the green cardigan to state her name for the record, and she took longer than people do.

"[[D p1 name|Rebecca Lindqvist]]," she said. "In the other record, I was Jane Doe 4."

[[D p1 name|Lindqvist]], now 33 and a surveyor in Bend, was 14 when her swim coach, [[K p2 name|Warren Teague]], began to abuse her. He was convicted in 1998 and has since left prison. House Bill 2911 would give people like her until 40, rather than 24, to sue the organisations that looked away.

She was there, she told the committee, to be looked at. The club, [[D p1 other|the Cascade Otters]], has folded, though not, she said, before its board shredded its minutes.

Rep. [[K p3 name|Alvin Tokuda]] asked what she'd have done at 24. "Slept with the light on," she answered. "Which is what I did."

Then: "There were six of us. I'm the only one who can do this. [[W p5 name|Kirsten]] drove me here this morning and she's sitting in the truck because she can't come in the building."

Sen. [[K p4 name|Paula Hathaway-Ruiz]], a sponsor, passed a box of tissues along the dais, to the wrong end; it was [[K p3 name|Tokuda]] who needed it.

A vote is expected next week. — [[K p6 name|Owen Strand]]
