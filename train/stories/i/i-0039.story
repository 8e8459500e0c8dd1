id: i-0039
genre: news
where: CA-BC
published: 2013-09-19
title: Walking the breakwater with [[K p1 name|Auntie Flo]]
person p1: role=victim age=9 protected=no why=consented
person p2: role=victim,deceased age=- protected=decide why=sexual-offence-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=no why=adult-bystander
screen: none
note: First Nations paper; elder named by her own wish as survivor; her dead cousin's story was not hers to tell and slips in

By [[K p4 name|Wanda Charleson]]

[[K p1 name|Florence Amos]] walks fast for 79. "I walk like somebody's going to ring a bell," she says, and laughs, and doesn't slow down.

She was nine when the boat came. She told the commission in Victoria last year what happened to her in the infirmary of the school, under her own name, in front of six hundred people and her grandchildren. She wants it in this paper too, under her own name, because "for ten years I was Number [[K p1 id|88]] and nobody asked me how I spelled that."

The man was a lay brother, [[K p3 name|Ambrose Lachance]]. In 1994 a judge in Port Alberni gave him four years for what he'd done to seven children. He served two.

"I forgave him on a Thursday," she says. "I was making fish. I had to forgive him again on the Friday."

Her daughter [[K p5 name|Bev]] walks behind us with the thermos.

At the end of the breakwater [[K p1 name|Flo]] tells me the part she didn't tell in Victoria. There were two beds in that room. In the other was her cousin. Number [[D p2 id|91]]. "[[D p2 name|Josephine]] never talked about it to a living soul, not even [[D p2 relative|her husband, the one who carved the pole at the marina]]. She's been gone since '88. She said to me once, you go ahead, but leave me out."

She looks at my pen.

"Well," she says. "You'll know what to do with that."
