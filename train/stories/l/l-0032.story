id: l-0032
genre: news
where: US-NY
published: 2002-12-13
title: HO-HO-NO! Teen hooker nabbed with Santa's tow-truck driver
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: tabloid; 16 was criminal majority in New York in 2002; false name, housing project building and floor leak

By [[K p6 name|MITCH DELVECCHIO]] and staff

She knew if he'd been bad or good — and charged accordingly.

A mouthy 16-year-old who told cops that her name was [[W p1 alias|Mercedes Benson]] was hauled before a Bronx night-court judge in a Santa hat yesterday after plainclothes officers caught her in the cab of a tow truck on Hunts Point Avenue.

Behind the wheel, with reindeer antlers on the roof: [[K p2 name|Salvatore Imperioli]], 49, of Yonkers, who'd been hired to pull a mall Santa's sleigh. He was $50 lighter. "I thought she was 25," he moaned.

Her rap sheet says otherwise. The real [[W p1 name|Quanisha Tarver]] has been pinched five times since turning 15 and missed court on four. She lives — when she does — at [[W p1 address|the Mill Brook Houses, Building 9, on the 12th floor]], with a godmother who told The Ledger "not here" and closed the peephole.

And who gets the dough? The girl clammed up, but cops grabbed [[K p3 name|Reginald "Sweets" Oakley]], 30, who was parked on the next corner in a Lexus with three other teens' MetroCards, a wire hanger bent into a hook, and $612. "He my boyfriend and he gonna beat me for this," the teen told Officer [[K p4 name|Kevin Brannigan]], who put it in his memo book under "spontaneous statements."

"You're going to Rikers for 15 days, young lady," said Judge [[K p5 name|Alma Feingold]]. "And take off the hat."

[[W p1 name|Tarver]] took it off. Somebody in the front row, bail bondsman [[K p7 name|Chubby Weiss]], laughed; then nobody did.

[[W p1 photo|PHOTO: Naughty list — "Mercedes," aka Quanisha, leaves court Thursday.]]
