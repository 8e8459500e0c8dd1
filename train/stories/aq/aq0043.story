id: aq0043
genre: news
where: GB-ENG
published: 2009-10-23
title: Boy, 10, dialled 999 from inside the airing cupboard
person p1: role=witness,victim age=10 protected=yes why=minor-witness
person p2: role=convicted age=35 protected=decide why=adult-convicted
person p3: role=victim age=32 protected=yes why=domestic-violence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: stepfather convicted (relation with name: D); mother's name would identify the child: W; slips in the 999 transcript and the award

By [[K p8 name|Rhodri Castleton]]

The voice on the tape is so quiet that the jury was given headphones.

"Police, please. He's got the iron," it says. "I'm in with the towels."

The voice belongs to a boy of ten. Because of what he did on 8 February his mother is alive, Judge [[K p4 name|Verity Lacombe]] told Hull Crown Court yesterday, as she sent his stepfather to prison for eleven years.

[[D p2 name|Gary Neil Thurlby]], 35, a plasterer, formerly of [[W p1 address|Endike Lane]], was found guilty of causing grievous bodily harm with intent. He'd twice been cautioned. On the lads' nights he was [[D p2 alias|Thurbo]]; at home, the court heard, he was "him".

The operator that night was [[K p5 name|Sandra Nwachukwu]], in her fourth week. She kept the boy talking for nine minutes, about the towels, about Hull City, about his tortoise. "I asked what he's called," Mrs [[K p5 name|Nwachukwu]] said. "I meant the tortoise, but on the tape he says, '[[W p1 name|Callum]]. The tortoise is Captain.'" The name wasn't meant to be played in open court. It was played twice.

His mother, 32, lost the sight of one eye. In a statement she wrote that she had gone back to the defendant four times because of what he said he'd do to the rabbit hutch "and I knew it wasn't the hutch he meant". She was in court with the boy's teacher on one arm.

Det Sgt [[K p7 name|Imran Beaumont]] said they'd found a fist-shaped hole in every door of the house but one. "The airing cupboard. He never thought of looking there. You'd not think a lad could fit," said Det Sgt [[K p7 name|Beaumont]].

A neighbour, [[K p6 name|Norman Skelton]], a retired trawlerman of [[K p6 address|the even side, number 40]], had rung as well. "I'd see her, [[W p3 name|Julie]], with her big glasses on in November," said Mr [[K p6 name|Skelton]]. "I should have gone over. I've been in force tens and I didn't cross a road."

The judge said the boy's conduct was the bravest she had met with in twenty-six years, and directed a payment of £250 from public funds. "It's to go to Master [[W p1 name|Rudd]] and is to be spent on something that isn't sensible."

The clerk has it down as [[W p1 id|High Sheriff's Award 09/117, C. Rudd]]. He is [[W p1 other|goalkeeper for the under-11s at Sutton Fields]] and [[W p1 body|has one finger shorter than the rest]], from a different night. In assembly at [[W p1 school|Orchard Park Primary]] on Monday, they all clapped without being told what for.

[[D p2 name|Thurlby]] (T2009 [[D p2 id|7118]]) shouted up at the gallery. He was taken down.

He may, the judge said, write one letter a year. Mrs [[W p3 name|Julie Rudd]] may burn it.
