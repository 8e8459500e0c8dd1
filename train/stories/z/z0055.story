id: z0055
genre: news
where: US-FL
published: 2015-03-26
title: Two trials and a loudspeaker
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: victim and accused share name Maria Santos; domestic servitude; both cases in same courthouse

FORT LAUDERDALE — On the third floor of the Broward courthouse Thursday, a woman was on trial. On the fifth, another was the reason for one.

[[K p2 name|Maria F. Santos]], 34, of Pompano Beach, is accused of forging 19 prescriptions. She says her handwriting is better than that.

Upstairs, the jury heard of a woman who is also 34, who came from Bicol to look after an invalid and ended, she says, looking after four houses. [[K p3 name|Philip Achterhof]], 60, owns them. She cooked in one, scrubbed in all and was paid, after "rent," $11 a week. The rent was for [[W p1 address|a cot in the pool-pump shed on Heron Quay]]. Her passport lay in a drawer with his boat papers. When she asked for it, he told her that he'd have her mother's pension looked into.

Prosecutor [[K p4 name|Shanelle Duarte]] has used only initials. But a clerk downstairs, calling the wrong jury in over the loudspeaker, asked for everyone in the matter of "[[W p1 name|Maria Teresa Santos]], fifth floor, the maid."

[[K p5 name|Judge Irwin Blau]] polled his jurors. All had heard. "It is a common name," he told them. "In this building it's an epidemic."

A pharmacist, [[K p6 name|Lamont Price]], who'd been summoned by both sides of the other case, sat for an hour in the wrong room. He said he was glad he had.
