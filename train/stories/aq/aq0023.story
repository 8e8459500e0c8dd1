id: aq0023
genre: news
where: US-AL
published: 2004-02-12
title: 15-year-old to be tried as adult in Cullman store killing
person p1: role=accused age=15 protected=decide why=charged-as-adult
person p2: role=accused age=13 protected=yes why=juvenile-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=deceased,victim age=59 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=12 protected=yes why=minor-witness
person p8: role=relative age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
note: charged as an adult (decide) beside a 13-year-old in juvenile court (W) and a 12-year-old witness (W); the adult's nickname and workplace are K

By [[K p9 name|Merle Hollingshead]]

CULLMAN — A circuit judge ruled Wednesday that a Holly Pond ninth-grader will stand trial as a grown man for the death of a storekeeper who used to let him run a tab.

[[D p1 name|Jeremy Dale Whisenant]], 15, is charged with capital murder in the Nov. 30 shooting of [[K p4 name|Claude Burleson]], 59, at [[K p4 employer|Burleson's Grocery & Bait]] on Highway 278. He'll be moved today from the juvenile center to the county jail, where he will be inmate [[D p1 id|04-00188]].

Also charged is [[K p3 name|Ricky "Boo" Hembree]], 22, of [[K p3 address|County Road 747]], a line hanger at [[K p3 employer|Golden Rod Poultry]]. Investigators say [[K p3 name|Hembree]] supplied the .22 and sat outside in a Camaro with [[K p3 vehicle|primer on the hood]].

A third suspect, 13, remains in juvenile court and his name is withheld by law.

Judge [[K p5 name|Frances Tidmore]] said that she had read the letters. "I have one here from his Sunday school teacher and one from a coach," Judge [[K p5 name|Tidmore]] said. "I also have the tape."

The silent tape lasts 41 seconds. District Attorney [[K p6 name|Len Scruggs]] played it twice. In it the smaller of two boys, wearing [[W p2 other|a Holly Pond FFA jacket with a name stitched over the pocket]], stands by the crickets with his hands on his ears.

"That's [[W p2 name|Cole]]," [[D p1 name|Whisenant]] told a deputy in a statement read into the record. "He didn't know nothing. [[K p3 alias|Boo]] said we'd just scare him."

The defense called no one. The state called a girl of 12 who had been on the porch with a Coke, waiting for the bus from [[W p7 other|the stop at Burleson's, where she gets on alone]]. She said she heard Mr. [[K p4 name|Burleson]] say, "Son, put that up." She has since changed schools. [[K p6 name|Scruggs]] told the court that "[[W p7 name|Mandy]] will be ready in June."

The widow, [[K p8 name|Nell Burleson]], sat alone. She brought the tab book. The last entry under [[D p1 name|Jeremy]] is for a honey bun, 55 cents, the day before. "[[K p4 name|Claude]] would've given him the register," Mrs. [[K p8 name|Burleson]] said. "All he had to do was to look sorry."

Outside, [[K p3 name|Hembree]]'s attorney said that his client, himself in the state school at Mount Meigs at 14, "never had one adult tell him no."

A pretrial date of April 19 was set in No. [[D p1 id|CC-2004-061]]. [[D p1 name|Jeremy Whisenant]] turned once as he was led out and lifted his hand, cuffed, toward the back row. A boy there with a cast on his arm started to wave, and an uncle pulled it down. "Sit still, [[W p2 name|Cole Mayfield]]," the man said.

In the tape's case in the clerk's office is a typed label: [[W p2 id|JU-03-417 (C.M.)]].
