id: m-0066
genre: interview
where: GB-SCT
published: 2021-11-06
title: 'They asked for a number. I was [[K p1 other|31]].'
person p1: role=victim age=12 protected=no why=consented
person p2: role=victim age=10 protected=yes why=sexual-offence-victim
person p3: role=convicted age=79 protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
note: waived anonymity in as many words; his number, the boat, the dormitory stay; another boy hasn't waived

[[K p1 name|Archie Lomond-Reid]] is 66 and a retired bus inspector. He's the first former resident of [[D p2 place|St Fillan's]] to give evidence to the inquiry under his own name. "I've waived it," he says, "I signed in blue ink." The inquiry had wanted to call him [[K p1 initials|"Fergus"]]. He spoke to [[K p4 name|Mhairi Cathcart]] in [[K p1 address|his flat, 3/2, 118 Dumbarton Crescent]].

You had a number.

All of us. Mine was [[K p1 other|31]]. It was on my socks, my hymn book, my peg. When I was twelve Brother [[K p3 name|Ambrose]] would read it out after lights: "[[K p1 other|Thirty-one]], to the office." I've never since had a bus pass with a 31 in it. I sent one back.

[[K p3 name|Ambrose Keogh]] was convicted in 2019.

Aye. He's 79, in Glenochil, prisoner [[K p3 id|148802]]. He writes me. I've put them in the freezer, don't ask why.

You said you weren't alone.

The bed beside mine, [[W p2 other|number 32]]. He was only ten, and a beautiful singer. He sang [[W p2 other|the solo at the Pope's visit]], and you'll have seen the clip, the whole country has. I mustn't say who he is. He's never told his wife. He came to the inquiry and sat in the car.

What did you give your evidence for?

For [[W p2 name|wee Dominic]]. Och. Take that out, hen, will you? For [[W p2 other|32]]. Take that out as well.

Counsel, [[K p5 name|Ruaraidh Semple]] KC, asked you a single question.

He asked what became of my socks. I'd brought them. [[K p6 name|Dr Ishbel Munro-Adeyemi]] holds them now, exhibit [[K p1 id|SF-0031]].

In Care Survivors' line: [[K p6 phone|0131 496 0177]]
