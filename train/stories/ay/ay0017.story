id: ay0017
genre: interview
where: US-CO
published: 2022-09-15
title: Six questions for [[K p1 name|Talia Brightwater]], whose novel 'The Salt Ledger' is a finalist
person p1: role=author age=- protected=no why=public-figure
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=16 protected=no why=public-figure
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=public-figure
screen p3: none
note: interview on a novel about trafficking; fictional heroine of 16 and fictional villain; author was 16 herself in a harmless cannery job; nothing to protect

*[[K p1 name|Talia Brightwater]] of Durango is a finalist for the High Plains prize. She spoke by phone with [[K p2 name|Kenji Albright]], who runs our book page, from a parked truck with a goat in it.*

**[[K p2 name|ALBRIGHT]]: [[K p3 name|Wren Castellano]] is sixteen, she's traded for a truck, and she is the funniest person in the book. Was that a risk?**

[[K p1 name|BRIGHTWATER]]: It was the first thing I knew. Girls like [[K p3 name|Wren]] get written as a pair of eyes in a dark room. I wanted someone who'd criticize the room.

**The man who trades for her, [[K p6 name|Amos Pell]], keeps accounts in a feed-store ledger: gas, hair, "attitude." Where did that come from?**

My mother. No, listen. [[K p5 name|Ada Brightwater]] kept the books for a cannery in Cortez, and when I was sixteen I worked there for a summer, stacking peaches. They docked for everything. Gloves, two dollars. It was perfectly legal and I got home every night to supper. But I remember looking at the page and thinking, a person could get lost in that. [[K p6 name|Pell]] is that page, with a truck.

**Did you talk to survivors?**

I talked to a lawyer. [[K p4 name|Rosalind Achterberg]], in Denver, has spent twenty years on these cases, and she's the one who told me to take out every locked door. "They're not locked," she said, "they're owed." I asked if she'd introduce me to clients. [[K p4 name|Achterberg]] said absolutely not and then read four drafts. So nobody in it is anyone. People write to say they've recognized [[K p3 name|Wren]]. I'm glad, and they haven't.

**In the last third she's charged with robbery, alongside [[K p6 name|Pell]]. Why not let her off?**

Because the county wouldn't. There's a line where the public defender says, "You're going to be a victim in about eighteen months; until then you're a co-defendant." [[K p4 name|Rosalind]] gave me that. She'd like it back, I think.

**Your mother comes out well, in the acknowledgments.**

[[K p5 name|Ada]]'s 81, she has read it, and she's corrected the arithmetic. On page 155 the debt's off by thirty dollars. I said that was the point, that he cheats. She said no, he cheats on page 90, on 155 you just can't add.

**What is the goat's name?**

[[K p1 other|Receipt]].

*"The Salt Ledger" (Cold Creek Press, $26). [[K p1 name|Brightwater]] reads at Maria's Annex on Thursday at 7, with [[K p5 name|Ada]] in the front row. A photograph of the two, [[K p5 photo|ada_and_talia_brightwater.jpg]], was taken by [[K p2 name|Kenji Albright]]. To reserve: 970-555-0171. Some chapters aren't suitable for readers under 15.*
