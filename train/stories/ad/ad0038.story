id: ad0038
genre: comments
where: US-CO
published: 2013-08-08
title: Trail-runner forum: THE GOAT SITUATION
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
note: lost goat; nothing to protect

**switchback_sue:** There's a domestic goat on the Manitou side. Pink harness. He followed me for three miles and was not breathing hard.

**el_corredor:** Saw him Tuesday. He took my gel out of my hand. Caffeine one.

**switchback_sue:** So that's the speed explained.

**peakbagger70:** I run the goat page. His name's Gerald, he belongs to [[K p1 name|Oksana Bilyk]], who has the yoga thing in Green Mountain Falls. She's been up calling since Sunday. Don't try to hold him; he's been caught twice and talked his way out.

**el_corredor:** Ranger [[K p2 name|Tad Yellowhair]] posted that he's above the bottomless pit, eating a sign. The sign says do not feed the wildlife.

**[[K p1 alias|oksana_b]]:** Hello I am owner. Gerald likes Pringle. If you shake tube he will come from any distance. I will pay for the sign.

**switchback_sue:** Shook the tube at the Amphitheater. He came down a cliff. I've a goat in a Honda Fit. Where do you want him

**[[K p1 alias|oksana_b]]:** I am weeping. I am at parking.
