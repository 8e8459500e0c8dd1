id: ao0025
genre: blotter
where: US-AK
published: 2003-04-17
title: Trooper dispatches, lower river, as read on KTNK at noon
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=victim age=13 protected=yes why=sexual-offence-victim
person p3: role=accused age=16 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=missing age=61 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p2: none
note: radio script; small villages single out; the announcer reads a juvenile's name and a girl's grandmother's house; an adult search is harmless

Good noon, lower river. I'm [[K p8 name|Clement Nick]] with what the troopers sent down on the fax. It's 22 above and the ice at the mouth is not to be trusted.

Search. [[K p7 name|Moses Kameroff]], 61, overdue on a Ski-Doo between Kotlik and Emmonak since Monday, was found Tuesday in good spirits in his own fish camp. [[K p7 name|Kameroff]] says that he wasn't overdue, the rest of us were early. [[K p6 name|Agnes Kameroff]], who called it in, would like him to telephone. The volunteer crew had coffee on him.

Theft. Three drums of heating oil from the Covenant church at Scammon. A juvenile, 16, is referred to Bethel on theft and on crossing a runway by snowmachine. It says here [[W p3 name|Wassilie Moxie Jr.]], of [[W p3 address|the blue HUD house by the old tank farm]], and — uh, I'm told that I don't read that one. He was driving [[W p3 vehicle|a yellow Arctic Cat with no cowling]]. Well, you all heard it last night anyway. Skip.

Assault. Now this is a hard one, so turn it down if there's little kids. [[K p1 name|Leroy Ossian Hargrave]], 34, a substitute teacher from Oregon, was arrested Saturday and flown to Bethel, charged with sexual abuse of a minor in the second degree, two counts. [[K p4 name|Trooper Anne Lindqvist]] says that a girl of 13 told the health aide. [[K p1 name|Hargrave]] had been living in [[K p1 address|teacher quarters, unit 3]]. Bail is fifty thousand. Case number [[K p1 id|03-22118]]. The troopers don't say her village and I won't either.

I'll just say our prayers are with [[W p2 relative|Old Martha]] and [[W p2 address|everyone at the house with the whale rib]], and with [[W p2 name|Evie]]. She's the one who [[W p2 other|danced first at Stebbins potlatch]], you'll remember.

Sergeant [[K p5 name|Bob Akaran]] is on the line to say something. Go ahead, Sergeant.

([[K p5 name|AKARAN]]: [[K p8 name|Clement]], you can't be doing that. Not the grandma, not the boy. People down in Bethel tape you.)

All right. All right, I'm sorry. That was [[K p5 name|Sergeant Akaran]], and I'm scolded. Whoever's taping, tape over [[W p2 name|Evie]].

[[K p4 name|Lindqvist]] will be in Alakanuk on Thursday for rabies shots and boat registration, bring your dog and your boat.

Moxie, the drink, is on sale at AC store, two for one. Church bingo moved to Friday. And [[K p7 name|Moses]], if you have your radio, [[K p6 name|Agnes]] says that it is now *Wednesday.*

The log of today's show is in the binder as [[W p3 other|"apr 16 — w. moxie oil thing"]]; somebody remind me to tear that page. This was the noon.
