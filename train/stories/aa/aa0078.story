id: aa0078
genre: email
where: US-CA
published: 2016-10-14
title: Fwd: Weekly names for the intercessory board — [[D p1 place|Bethel AME]]
person p1: role=accused age=17 protected=yes why=juvenile-accused
person p2: role=author age=49 protected=decide why=identifies-protected
person p3: role=bystander age=66 protected=no why=adult-bystander
person p4: role=bystander age=88 protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=victim age=16 protected=yes why=minor-victim
note: mother signs as author; son in juvenile hall; victim's name also on prayer list

Beloved,

Prayers of comfort: [[K p4 name|Mother Lucinda Battle]], 88, shingles. [[K p3 name|Deacon Ellis Rayford]], 66, jury duty (he asks for patience). Our choir director, [[K p5 name|Bro. Tyrell]], whose voice is at a C and won't come down.

Prayers of strength: I'm asking it for my own. My boy [[W p1 name|Malachi]] is 17, and he is at [[W p1 place|the hall on Spruce]], Unit [[W p1 place|J-4]], and the petition says robbery, Welf. & Inst. 602, over a phone. He stood lookout, that's what he told me through the glass, and he cried and so did I. Court is Tuesday at ten, Dept. 31, Judge [[K p6 name|Paige Yamasaki]]. His number there is [[W p1 id|PFN 0155210]]. Cards can go with that on them, no stickers.

And I'm asking it for the other child, who's 16, whose phone it was. She is a child of God and of [[W p7 employer|the corner donut shop on Seventh where she works the window]]; her name's [[W p7 name|Chanthy]] and I put a card through her mother's gate.

If you can't pray for both then leave us off.

Sis. [[D p2 name|Delphine Moton]]
