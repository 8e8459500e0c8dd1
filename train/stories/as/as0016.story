id: as0016
genre: news
where: US-CA
published: 2009-01-25
title: Locked up 'for her own good': Oakland's youngest arrestees on International Boulevard
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=victim,accused age=16 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert,victim age=13 protected=no why=consented
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
person p9: role=accused age=- protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor misidentified=yes
screen p6: sex-trafficking-minor
note: two girls, one recruited the other; nineteen-year-old accused was a foster child; customer named as accused; survivor speaks by name

By [[K p8 name|Roxana Behzadi]]

On the second floor of Alameda County Juvenile Hall there is a unit where the girls are given crayons. Most nights, says its supervisor, [[K p4 name|Delphine Greer]], a third of them are in for prostitution.

"Fourteen," [[K p4 name|Greer]] said, tapping a name board. "She asked me for a bedtime story, and she has a court date."

The name on the board, facing the visitors' bench, was [[W p1 name|T. Boudreaux]].

[[W p1 name|Tyesha Boudreaux]] was in eighth grade at [[W p1 school|Havenscourt]] when she went home from a bus stop with an older girl. By Halloween she was at 36th and International in a borrowed wig, earning for a 19-year-old named [[K p2 name|Deshawn Oakes]]. He called himself [[K p2 alias|Young Cash]]. She was arrested three times, once with the customer still in the car. The customer, [[K p9 name|Wayne Trautman]], a roofer from San Leandro, was cited and went home. She was strip-searched.

"For her own good," said Officer [[K p5 name|Manuel Ybarra]] of the vice unit, without irony. "We haven't got anywhere else to put 'em." [[K p5 name|Ybarra]] carries granola bars.

The older girl was 16. [[W p3 name|Shanice Pettway]] had by then been sold on the same blocks for two years, and [[K p2 name|Oakes]] had promised her a week off for every girl she brought. She's charged, as a juvenile, with pandering; petition [[W p3 id|J-08-1129]] describes her as "the madam." She has [[W p3 body|a cash-register tattoo on her collarbone]] and reads, [[K p4 name|Greer]] says, at the level of a second-grader.

Nor did [[K p2 name|Oakes]] come from nowhere: he had nineteen placements before he aged out of foster care. He was arrested on January 9 and is in Santa Rita, held on $200,000 bail (PFN [[K p2 id|BDK114]]).

[[K p6 name|Vonda Lee Sutter]] runs a drop-in center off Fruitvale. She was put out at 13, in 1984, and says so on her business card. "Write it. I want them to see a grown woman with a mortgage," said [[K p6 name|Sutter]]. "If you sell a fourteen-year-old's body you're a rapist's landlord. If you *are* the fourteen-year-old, how come you're in the cell?"

The grandmother of the younger girl came on Sunday with a bag from Church's. [[W p7 name|Earline Boudreaux]], 71, had reported her missing on October 12. Nobody put the two papers together. "[[W p1 alias|Ty-Ty]] sleeps with her socks on," Mrs. [[W p7 name|Boudreaux]] told the guard. "Will you tell them that?"

The chicken wasn't allowed in. She ate a wing on the steps at a reporter's urging and went for [[W p7 other|the 57 bus]].

At Tuesday's hearing a deputy read out the calendar in an open corridor: "[[W p1 name|Boudreaux, Tyesha]], six-forty-seven-B. [[W p3 name|Pettway]], two-sixty-six. You girls holding hands? You can't be holding hands."
