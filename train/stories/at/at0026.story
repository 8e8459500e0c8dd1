id: at0026
genre: news
where: AU-SA
published: 2022-09-15
title: Former deputy principal groomed pupil over chess app, Adelaide court told
person p1: role=victim,witness age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=victim age=16 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: none
screen p3: none
note: boy victim and an earlier girl; a chess rating singles him out; a teacher with a K name shares the boy's surname

A chess clock sat on the bar table for two days before anybody explained it.

[[K p2 name|Adrian Wexcombe]], 48, formerly deputy principal of [[W p1 school|Onkaparinga Vale College]], is charged with three counts of unlawful sexual intercourse with a person in his care and two of communicating to make a child amenable. He pleads not guilty. He'd been on leave since Term 1 and lives now with his mother at [[K p2 address|Kadina Terrace, Moonta]].

Prosecutor [[K p4 name|Lucinda Mavros]] told the District Court that [[K p2 name|Wexcombe]] began by letting the boy win. The two played on a telephone app, a few minutes a move, at ten at night and later on at one. The accused used the handle [[K p2 alias|rook_n_roll]]. By August there were 9,400 messages and few of them about bishops.

The complainant, who was 15, gave evidence in a closed court. What can be told is what was read aloud after it opened. "[[W p1 alias|patzer_prince]]," wrote the deputy, "you're the only one in this dump I can talk to." And on another night: "Don't be a baby, [[W p1 name|Theo]]."

"I'd ask the media to overlook that," Ms [[K p4 name|Mavros]] said.

Judge [[K p5 name|Desmond Ihaia]] said that he'd ask the media to obey section 71A. A second pupil, who'd left before him, came forward in June when she saw the news on a tram. She was 16 when [[K p2 name|Wexcombe]], then a young history master at [[W p3 school|St Brigid's, Port Pirie]], drove her home from debating. She is a nurse of thirty-four. Her statement is signed twice, once with a married name and once, crossed out, [[W p3 name|Gabrielle Tonkin]]. The crossed-out one went up on the screen. "It's fine," [[W p3 name|Gabrielle]] was heard to tell the sheriff's officer, though it wasn't.

Maths teacher [[K p7 name|Barbara Lindqvist]], [[W p1 relation|no relation, she made plain, to the complainant's family]], reported the accused to the principal in May after a boy fell asleep in a test. She was told that gossip was a disciplinary matter. "I teach statistics," [[K p7 name|Ms Lindqvist]] told the jury. "Nobody plays nine thousand moves with a kid."

For the defence it was put that the messages were a joke between players. Was the lad not [[W p1 other|the top-rated junior in the State that year]]? Was he not, in short, clever?

The boy's father, [[W p6 name|Per Lindqvist]], got up and walked out at that. He was seen to stand a long while beneath the jacaranda. [[W p6 name|Per]], a [[W p6 employer|winemaker at Hollow Post Estate]], has not missed a day.

It was the clock, finally, that Judge [[K p5 name|Ihaia]] asked about. It had been a present, Ms [[K p4 name|Mavros]] said. It was engraved underneath, and she'd not read out the engraving, but jurors would see it: *[[W p1 other|For T.L., from your R&R]]*.

The trial is set down for nine days. [[K p8 name|Anneliese Burrows]]

(Online gallery, 4 images: clock.jpg; [[K p2 photo|wexcombe_arrives.jpg]]; [[W p1 photo|lindqvist_juniors_trophy_2020.jpg]]; jacaranda.jpg)
