id: ar0034
genre: news
where: US-OH
published: 2018-08-29
title: Fair queen's calf brings record; cook-off victim sues over chili
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=victim age=50 protected=no why=adult-victim
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=12 protected=no why=minor-not-in-crime
person p6: role=public-figure age=- protected=no why=public-figure
person p7: role=bystander age=84 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: nothing to protect; teenagers at a fair, a school, a tag number, a civil suit, words victim, minor, exploited

By [[K p8 name|Gus Petrakis]]

MILLERSVALE, Ohio — Nobody at the 141st Pickett County Fair had seen a steer bring $9 a pound until [[K p1 name|Summer Yoder-Clay]], 17, led out Biscuit.

"I've been crying since Tuesday," said [[K p1 name|Yoder-Clay]], who is fair queen, a senior at Millersvale High and, according to the sash she'd spilled mustard on, Miss Soybean. Biscuit, ear tag 4471, tipped the scale at 1,388. He was bought by U.S. Rep. [[K p6 name|Tom Grabowski]], and will be given back to her to keep.

"I'm told that's bad for the market," [[K p6 name|Grabowski]] said. "I was also told by my daughters what would happen at home."

The junior rabbit ribbon went to [[K p5 name|Chi-Wei Lin]], 12, of Troop 88. [[K p5 name|Lin]] has 40 more at [[K p5 address|311 Quaker Street]], free to anyone.

It wasn't all ribbons. In Common Pleas Court on Monday [[K p2 name|Duane Fetterhoff]], 50, a judge in last year's chili cook-off, filed suit against its winner, [[K p3 name|Ramona Escalera]], 38. He says he is the victim of a ghost pepper of which he'd had no warning, that he was in the hospital for a night, and that [[K p3 name|Escalera]] "exploited his known politeness." The suit, [[K p3 id|18-CV-0307]], asks $25,000.

[[K p3 name|Escalera]], who runs the lunch counter at [[K p3 employer|Pickett Lanes]], answered with a sign at her booth: SIGN HERE FIRST. By noon 300 people had.

"There was a spoon and he's a grown man," she said. "I told him, [[K p2 name|Duane]], small."

Sheriff [[K p4 name|Gail Hostetler]] had a light week. Her deputies wrote four citations for sales of beer to a minor, all to one stand, which has been closed. The buyers were college students working for the state, aged 20, and [[K p4 name|Hostetler]] thanked them for their trouble. A wallet was returned. A goose was arrested, or held, in the back of a cruiser, until its owner could be found.

The goose belongs to [[K p7 name|Iva Longenecker]], 84, who has come to each fair since 1939. [[K p7 name|Mrs. Longenecker]] was asked what has changed. "The bathrooms," she said. She was asked what hasn't. She looked for some while at the Ferris wheel.

[[K p2 name|Fetterhoff]] was seen on Saturday eating a snow cone. He declined to talk about the case, on his lawyer's advice and, he added, because it still hurts. He has been replaced on the panel by the congressman.

Summer ends at the grounds on Sunday with the demolition derby, gates at 5. [[K p1 name|Summer]], in her crown, will wave the flag. Those who'd like to donate hay for Biscuit, who is expected to live to about twenty, may call the fair office, 330-555-0129.
