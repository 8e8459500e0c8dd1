id: as0020
genre: news
where: US-UT
published: 2011-04-30
title: Herder told jurors he ate the dog's food. Then they learned he was the one charged.
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=accused,witness age=62 protected=no why=adult-accused
person p3: role=victim,witness age=19 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander,witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: H-2A herder tried for stealing the pickup he escaped in; acquitted; rancher not charged by state but sued/indicted; second worker is younger cousin with same surname; ranch camp W

By [[K p8 name|Kimball Rasband]]

VERNAL — A jury that had been asked to decide whether a pickup was stolen came back in thirty-five minutes on Friday with a note. "Can we find the other guy guilty?" it said.

They couldn't. They acquitted [[W p1 name|Rolando Huamán]], 28, of unlawful control of a vehicle, and several asked to shake his hand.

Nobody disputed that on November 14 [[W p1 name|Huamán]] took a white Ford belonging to [[K p2 name|Lowell Jepperson]], 62, drove it nineteen miles down from [[W p1 address|the Wild Horse Bench camp]] with one headlight, and parked it, locked, in front of the sheriff's office. [[K p2 name|Jepperson]], of [[K p2 address|4455 East 3000 South, Jensen]], reported a theft that night. A deputy found the thief asleep in the lobby.

What the jury heard next took two days. The men were brought from Junín on contracts of $750 a month, of which they saw about $90; the rest was "held against breakage." The passports were in [[K p2 name|Jepperson]]'s gun safe. When a cousin, [[W p3 name|Wilber Huamán]], 19, asked for a doctor, the rancher told them both that he'd have them arrested as runaways, and he drove off with the stove. It was December when the younger man lost two toes. "We ate what the dogs ate," [[W p3 name|Wilber]] told the court, "but later, after them."

County Attorney [[K p5 name|Janeal Oberhansly]] said her office had gone ahead because a truck is a truck. "I don't get to pick the facts," said [[K p5 name|Oberhansly]].

Defense lawyer [[K p4 name|Isaac Benavidez]] was less philosophical. "He turned himself in with the victim's property and asked for help, and we gave him an orange suit. He's been [[W p1 id|inmate 11-0583]] for five months."

A hunter, [[K p7 name|Verl Stubbs]], told of meeting a man on the bench in October who had newspaper tied around his legs. "He kept pointing to his mouth," [[K p7 name|Stubbs]] said. "I gave him a Snickers. I've thought about that Snickers."

Professor [[K p6 name|Soledad Urrutia]], of Logan, an authority on Basque and Andean herding, explained that a herder may lawfully be left alone for weeks. "It's loneliness with paperwork," said [[K p6 name|Urrutia]]. "The law asks if the gate is locked. There's no gate."

A federal grand jury has since indicted the rancher on two counts of forced labor (No. [[K p2 id|2:11-cr-00219]]). He took the stand on Thursday and said he'd been like a father to them.

Where the cousins are to live is not being disclosed, although the interpreter, gathering her papers, called down the hall, "[[W p1 name|Rolando]]! Tell [[W p3 alias|Wili]] the [[W p1 address|Guadalupe parish]] van's outside." They are milking at [[W p3 employer|a goat dairy in Maeser]], one juror had heard. It has 40 does and one of them, she'd been told, was already named [[W p1 alias|Rolo]], after him.
