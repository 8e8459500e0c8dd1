id: ag0063
genre: news
where: AU-ACT
published: 2014-10-15
title: Cadet filmed in shower; five to face magistrate
person p1: role=victim age=18 protected=yes why=sexual-offence-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=accused age=20 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: image streamed; only woman in her section; mother talks under her name; file name

A laptop was placed on a shelf among the towels. Two rooms away, five men pulled up chairs.

Police yesterday summonsed [[K p2 name|Lachlan Deane Purcell]], 21, [[K p3 name|Oscar Vu]], 20, and three others over the streaming of a first-year cadet, aged 18, at [[W p1 school|the Majura officer college]] in March. All are charged with using a carriage service to cause offence.

The cadet, [[W p1 other|the only woman in Kokoda Section]], was told of it by a cook. "They'd given the file a name, as if it was a movie," said her mother, [[W p5 name|Leanne Tippett]], who manages [[W p5 employer|a Mitre 10 in Dubbo]]. The name, tendered in court, was [[W p1 photo|tippettytits_ep1.mp4]].

Commandant Brigadier [[K p4 name|Rosemary Falk]] said that the cadet had her complete support. That morning the cadet had been marked absent from parade, without leave, for the two hours she spent with detectives. The mark was later removed.
