id: aa0098
genre: alert
where: CA-MB
published: 2020-02-28
title: Missing — list read at the start of the women's walk, printed so each may carry one
person p1: role=missing age=16 protected=decide why=missing-alert
person p2: role=missing age=31 protected=no why=missing-alert
person p3: role=deceased age=15 protected=decide why=deceased
person p4: role=author age=- protected=no why=author
person p5: role=missing,victim age=24 protected=yes why=trafficking-victim
person p6: role=accused age=37 protected=no why=adult-accused
person p7: role=relative age=52 protected=yes why=identifies-protected
screen p5: sex-trafficking-adult
note: indigenous missing list; deceased minor D; active minor D; found woman trafficked W and moved place W

We say each name once, loud, and then walk. Copies may be kept. The names with a stone beside them were found and didn't live. The name with the bird was found and has.

▲ [[D p1 name|Shania Rae Moar]], 16, Berens River. Last text the 4th of January from [[D p1 place|the Portage Place stairs]]. 5'2. Laughs at everything.
▲ [[K p2 name|Lorna Contois]], 31, Pine Creek. A beader. White parka. Her kids have a sign.
● [[D p3 name|Tia McKay]], 15. Buried Tuesday. Family says we can.
✧ We're told we can't say this one any more, and we did, for nine months: it's on the back of two hundred shirts. She's 24. A man told her there was a job in oil, drove her to Fort Mac, and he had her seeing men in a trailer for what he said she cost him in gas; said he would do to her what was done to the ones with the stone. [[K p6 name|Shane Bouchard]], 37, goes to court in March for procuring. She is with her mom, [[W p7 name|Evelyn]], at [[W p5 address|Dauphin River]], don't go. If you've a shirt with [[W p5 name|Cheyenne Sinclair]] on it, turn it inside out today and I'll turn mine.

Water at the corner of Main.
[[K p4 name|Darla Spence]], marshal
