id: ap0032
genre: news
where: US-MA
published: 2006-12-13
title: Three sentenced in Worcester home invasions; victims thank neighbors
person p1: role=convicted age=26 protected=no why=adult-convicted
person p2: role=convicted age=26 protected=no why=adult-convicted
person p3: role=convicted age=41 protected=no why=adult-convicted
person p4: role=victim age=77 protected=no why=adult-victim
person p5: role=victim age=38 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p4: none
note: nothing to protect; adults tied up, held against their will, an accused's employer that the victims have no tie to; surname Prostak as trap

WORCESTER, Mass. — The rope was clothesline, the gag was a dish towel with lighthouses on it, and [[K p4 name|Wanda Prostak]] has kept them both.

"I washed the towel," said Mrs. [[K p4 name|Prostak]], 77, who was held in her own pantry for five hours last March while strangers took up her floorboards. They'd been told there was money beneath. There was linoleum.

On Tuesday three men were sentenced in Superior Court for that and two other break-ins. [[K p1 name|Darnell Whitcomb]], 26, and his twin, [[K p2 name|Darius Whitcomb]], got 12 to 15 years each at Cedar Junction. The tipster, [[K p3 name|Eamon Geary]], 41, who drove an oil truck for [[K p3 employer|Blackstone Fuel]] and looked in windows while the tank filled, got eight. None of the victims was a customer of that firm, whose owner wishes it to be known.

Assistant District Attorney [[K p6 name|Salvatore Bui]] called the brothers the muscle, and [[K p3 name|Geary]] the brain, "if we must." He'd asked for twenty.

[[K p1 name|Darnell]], under prison number [[K p1 id|W-55081]], said that he was sorry; [[K p2 name|Darius]], [[K p2 id|W-55082]], said that he was, too, and the two of them were led off in opposite directions for the first time, their lawyer believed, since 1980.

Also heard was [[K p5 name|Dr. Obinna Eze]], 38, a dentist on [[K p5 address|June Street]], who'd been bound to a chair with his own neckties. He was forced at gunpoint to open a safe that held, he told them repeatedly, his dissertation. "They read some of it," said [[K p5 name|Dr. Eze]]. They left him there. It was a neighbor, [[K p8 name|Lucille Fortier]], who noticed at ten that night that the doctor's recycling hadn't gone out.

"He's a Tuesday man," [[K p8 name|Mrs. Fortier]] explained to the court.

Judge [[K p7 name|Constance Abdelnour]] read out the statement of the third householder, who has moved to Florida and signed herself "still angry." She then told the defendants that she herself lived alone, and had bought a dog because of them.

The case turned on a glove. Detectives found it in a storm drain on [[K p1 address|Illinois Street, where the Whitcombs lived]], with a fuel receipt stuffed in its thumb.

[[K p3 name|Eamon Geary]] had asked for leniency on account of his children. [[K p6 name|Bui]] pointed out that he had none.

Afterward, in the hall, Mrs. [[K p4 name|Prostak]] was introduced to [[K p5 name|Dr. Eze]]. She showed him the marks on her wrists; he took hold of her chin, gently, and looked at her bridgework. She is going to see him on Thursday, no charge. "So that's one good thing from these bums," she said.

She'd like her floor back. The state's victim fund pays up to $25,000. Mrs. [[K p4 name|Prostak]], who has been on her own since 1991, filled in the form herself under "Nature of loss": *linoleum*.

[[K p9 name|Desmond Quill]]
Telegram staff
