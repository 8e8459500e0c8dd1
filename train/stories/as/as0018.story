id: as0018
genre: news
where: US-WA
published: 2005-08-18
title: Boys, 13 and 15, questioned in fire that took Aberdeen's last shake mill
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=13 protected=yes why=juvenile-accused
person p3: role=witness age=9 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=accused age=20 protected=no why=adult-accused
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=relative age=- protected=yes why=identifies-protected
screen: none
note: two juveniles and a child witness; adult who bought the fireworks is K; scoutmaster says troop; the mother; nickname on a skateboard

ABERDEEN — You could see it from Cosmopolis. Flames from [[K p5 employer|Lindgren Shake & Shingle]], idle since March but still full of cedar, went up two hundred feet on Monday night and rained embers on the ball field during the seventh inning.

By Tuesday noon two boys were in the county's juvenile center, and a third person, who isn't a boy, was in jail.

[[K p6 name|Travis Lee Hoquist]], 20, of [[K p6 address|1108 Simpson Avenue]], is accused of selling a sack of reservation fireworks to the pair at a picnic table for $15. Prosecutor [[K p8 name|Anders Kvamme]] charged him with reckless burning. "He was the only one there old enough to know better, and that's not saying much," [[K p8 name|Kvamme]] said.

Police Chief [[K p4 name|Rosalind Peck]] declined to give the boys' names, as the law requires. She did say the older is 15 and [[W p1 other|an Eagle Scout candidate]], and the younger, 13, is "the tagalong." Asked how the department knew, Chief [[K p4 name|Peck]] held up a scorched skateboard. Across its deck in paint pen was [[W p1 alias|MOOSE]].

There is one [[W p1 alias|Moose]] in Aberdeen, as scoutmaster [[K p7 name|Floyd Zepeda]] was quick to point out in the same breath as defending him. "[[W p1 name|Kyle Sundstrom]] carried my pack down from Enchanted Valley when my knee went," [[K p7 name|Zepeda]] said. "That's who [[W p1 name|Kyle]] is. Whoever's idea this was, I'd look at the little one."

The mill's owner, [[K p5 name|Greta Lindgren]], 80, watched from a lawn chair. Her grandfather built it in 1911. "I'm insured for about the door," said Mrs. [[K p5 name|Lindgren]]. She wants both boys to come and shovel.

A witness put them at the boiler shed. She is nine, and she was on her trampoline at [[W p3 address|the house with the chainsaw bear on Perry Street]]. According to a search warrant return, "[[W p3 name|Destiny W.]] states she saw [[W p1 alias|Moose]] and [[W p2 name|Danny]] run out laffing and then not laffing." The return goes on to say that [[W p3 name|Destiny]] was offered a Popsicle and took two.

The younger boy's mother, [[W p9 name|Soledad Arreola]], a packer at [[W p9 employer|Ocean Gold]], walked him into the station herself. He had burned his hand and told her that it was the toaster. "We don't own a toaster," [[W p9 name|Arreola]] said.

Both are due in juvenile court on the 23rd. The calendar posted at the counter has one entry whited out. The other, under it, was missed: [[W p2 name|ARREOLA, DANIEL R.]], [[W p2 id|05-8-00316-4]], ARSON 2.

A car wash for the mill's night watchman, who lost his radio, is on Saturday at the Shell. [[W p1 school|Troop 4]] will man the hoses. "Every Scout but [[W p1 name|Sundstrom]]," [[K p7 name|Zepeda]] said, "and I'd have him too if they'd let me."
