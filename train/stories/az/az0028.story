id: az0028
genre: news
where: US-NJ
published: 2003-07-24
title: Guilty plea in Camden carjacking; woman of 80 hugged the defendant
person p1: role=convicted age=23 protected=no why=adult-convicted
person p2: role=victim age=80 protected=no why=adult-victim
person p3: role=convicted age=20 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: NOTHING to protect: adult accused, adult victim, relatives; ages of a dead car, a daughter and a school year stand near the names; words like sold, pimp, ring used innocently

By [[K p8 name|Augustus Villaflor]]

CAMDEN — The Buick was 14. [[K p1 name|Terrence Oakley Bright]] of Fairview had it for nineteen minutes.

On Wednesday [[K p1 name|Bright]], 23, pleaded guilty to carjacking and his cousin, [[K p3 name|Maurice Lee Bright]], 20, to a lesser count. The victim, [[K p2 name|Philomena Carabello]], turned 80 while the case was pending; she wore the corsage from her party.

She'd sold pretzels for 41 years at the ferry, and in the Buick she kept the last pan. "Take the car, leave me the pan, I told him. And he did. He got out and put it on the curb," [[K p2 name|Mrs. Carabello]] said.

It was put to [[K p1 name|Terrence Bright]] that this was odd. He said that his grandmother was named Philomena. He had been 16 when she died, and he hadn't, he said, done one right thing since.

Assistant Prosecutor [[K p4 name|Duane Ostrowski]] told the judge that the older [[K p1 name|Bright]] had two earlier convictions, from when he was 18 and 19, and that the state would recommend ten years. [[K p3 name|Maurice Bright]] will get probation if he finishes a welding course. He is a first offender. Both have been in the county jail since February, under inmate numbers [[K p1 id|1177-03]] and [[K p3 id|1178-03]]. Their street, [[K p1 address|Tuckahoe Road]], is the one on which she was born, in 1923.

Defender [[K p5 name|Rosamund Eze]] said [[K p1 name|Terrence]] ran no ring, whatever the newspapers had said in the winter. "He isn't a gangster, he's a dishwasher. The only girl in this whole file is the daughter he pays for, who is five," [[K p5 name|Eze]] said.

[[K p7 name|Yvette Bright]], 50, who is the mother of one and the aunt of the other, cried so that the reporter had to ask for a repetition. She works at [[K p7 employer|Cooper Hospital in the linens]] and had come in her smock. "I raised them the both," [[K p7 name|Yvette Bright]] said. "I raised them next door to a church."

It was then that [[K p2 name|Philomena Carabello]] walked, on her niece's arm, past the rail. The officer began to rise. Judge [[K p6 name|Hollister Grant]] shook his head, and so he sat.

She hugged the younger man and then the older. She told him that he had a fine grip, for a thief, and that he'd make a pretzel man.

Judge [[K p6 name|Grant]] set Sept. 5 for sentencing and gave the clerk time to find a handkerchief. The Buick, tag [[K p2 vehicle|PHIL 1]], was found with its radio on. She has since sold it to a boy of 17, "a good one," for $300.
