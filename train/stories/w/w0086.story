id: w0086
genre: news
where: US-MD
published: 2011-04-08
title: Towson student sees ex jailed for posting images
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=convicted age=23 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
note: images posted; student number, sorority, url

[[K p4 name|Parker Oyama]], [[K p4 email|poyama@towerstudent.example]]

The site had a place to type the name, the town and the number, and [[K p2 name|Corey Fitzwater]] filled in all three.

[[K p2 name|Fitzwater]], 23, of [[K p2 address|Dundalk]], was given eighteen months on Thursday for unlawful surveillance and harassment. He'd filmed the woman, then 20, whom he was seeing, without her knowing, at [[W p1 address|the Millennium block, suite D, third floor east]]. When she left he put it up. Forty-seven men rang her phone in one night.

"I've changed my number. I can't change my face," she told Baltimore County Judge [[K p3 name|Sheila Ortega-Pratt]]. She is a [[W p1 school|junior in deaf education]] and was [[W p1 other|the interpreter on stage at the Obama rally]]. She signed as she spoke, so that the back row, where her friends were, would have it.

When I looked on Wednesday the page could still be had in a search engine's memory, as [[W p1 url|exposedexes.example/md/towson/kiersten-m-lovelace-410]]. I wrote to them. They want $250 to remove [[W p1 name|Kiersten]].

[[K p2 name|Fitzwater]]: detention center number [[K p2 id|11-0-3-3-8-2]]; docket [[K p2 id|03-K-10-5551]].
