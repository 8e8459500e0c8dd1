id: ai0001
genre: news
where: US-OH
published: 2016-03-17
title: Two women, one man booked after room check at Perrysburg motel
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=victim,accused age=20 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-adult misidentified=yes
note: the "women" of the headline are a 16-year-old and a 20-year-old under threat; the driver alone is the adult accused; the sister has the surname; the officer Hall is not the girl's kin

By [[K p8 name|Denny Wojcik]]

A knock at the door of a second-floor room off I-75 on Tuesday evening ended with three people in handcuffs and, by Wednesday noon, with a prosecutor asking for more time.

[[K p4 name|Lt. Gordon Hall]] of the township police said that officers were called by the night clerk, [[K p7 name|Bhavna Solanki]], who had counted eleven visitors to one room since lunch. Inside they found [[W p1 name|Kiara Hall-Benavides]], [[W p3 name|Shelby Trautwein]], and [[K p2 name|Deshawn Lyle Purdy]], 31, of [[K p2 address|908 Oak Knoll Court, Toledo]].

[[W p1 name|Hall-Benavides]] gave her age as 19. She was booked on a solicitation count under number [[W p1 id|WC-16-00871]] and spent the night at the county jail before a matron noticed that the learner's permit in her shoe said otherwise. She is 16, a sophomore at [[W p1 school|Start High]], and had been listed as a runaway since New Year's.

"We don't card people before we cuff them," [[K p4 name|Hall]] said. He is no relation.

[[W p3 name|Trautwein]], 20, was charged with promoting. According to an affidavit she told a detective that [[K p2 name|Purdy]], known on the street as [[K p2 alias|Deuce]], held on to her food card and her phone, broke two of her fingers in January, and set what each of them must bring him by midnight. "If [[W p1 name|Kiara]] came up short, I got hit for it," the affidavit quotes her. "So I'd give [[W p1 name|Ki]] mine."

Assistant prosecutor [[K p6 name|Annamarie Foltz]] said that the counts against the younger one would be withdrawn. She would not say so of [[W p3 name|Trautwein]]. "She answered the phone and she took the cash," [[K p6 name|Foltz]] said.

The number in the advertisement, [[W p3 phone|419-555-0148]], was still being answered by a recording on Wednesday.

[[K p2 name|Purdy]] is held on $250,000 bond, inmate [[K p2 id|2016-01934]]. His car, [[K p2 vehicle|a silver Impala with Michigan plates]], was towed to a lot on Route 20.

[[K p7 name|Solanki]], who has worked the desk for nine years, said that the younger one had come down at supper time for ketchup packets. "She said thank you for every packet. I went into the office and dialed."

In the hall of the municipal court an older sister, [[W p5 name|Marisol Benavides]], waited with a winter coat over her arm. It was purple, with [[W p1 other|a marching-band patch for the glockenspiel]] on the sleeve. "She was out of school ten weeks and nobody came but me," she said. "I put [[W p1 other|#BringKiKiHome]] on every pole on [[W p1 address|Lagrange Street]]."

A hearing for [[W p3 name|Shelby T.]], as the docket board had it, was put off to March 29.
