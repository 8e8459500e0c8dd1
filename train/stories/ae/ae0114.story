id: ae0114
genre: news
where: GB-ENG
published: 2004-07-01
title: Lad, 15, remanded over churchyard lead
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=43 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=bystander age=17 protected=no why=minor-not-in-crime
note: a boy and his uncle accused together; the rector K; a bell-ringer of 17 K, no witness; the van with the name on its side

The north aisle of St Cuthbert's has been under a tarpaulin since the first of June, and ringers have been getting wet.

On Monday a youth court sitting at Harrowgill remanded a boy of 15, charged with stripping the lead, to local authority accommodation. He'd missed bail twice. His uncle, [[D p2 name|Jimmy Varey]], 43, a scrap dealer, is before the magistrates on Friday for the same.

The roof came to £11,000, the rector, [[K p4 name|the Rev. Hilary Sturgess]], said; the lead, at the yard, to £190. She lives next the church at [[K p4 address|The Old Glebe]], and slept through it.

Ringing captain [[K p5 name|Abigail Lumb]], 17, a pupil at [[K p5 school|Harrowgill Sixth Form]], has brought in umbrellas for the band. She was in Whitby at the time.

Sgt [[K p3 name|Colin Dobie]] said that the two were stopped on the moor road with the stuff in [[W p1 vehicle|a Luton van lettered "J. Varey & Nephew"]]. "I asked the lad who the nephew was. He said, 'I'm [[W p1 name|Nelson]], but I only do the ladders.'"

They're of a family settled at [[W p1 address|Stoop Lane caravan site]].
