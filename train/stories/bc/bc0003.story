id: bc0003
genre: news
where: US-MS
published: 2007-10-04
title: Third suspect in Leland break-ins was "not there by choice," lawyer says
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=70 protected=no why=adult-bystander
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=relative age=12 protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: girl held as accessory; a nurse's remark gives ground; little brother named in passing; officer shares a first name with the girl's town

It began with a stolen bass boat and has ended, so far, with a nurse at the hospital in Greenville picking up the telephone.

Washington County deputies hold three people in the string of camp-house burglaries along the lake. Two are grown men: [[K p2 name|Lavarius Tate]], 27, and [[K p3 name|Roy Dale Cauthen]], 35, a welder who lives at [[K p3 address|118 Feliciana Street]]. The third was charged two weeks ago as an accessory and put in the paper by us along with them. We should have asked more.

[[W p1 name|Kenyatta Brister]] had been fifteen for a month when she walked out of [[W p1 address|the Harmony Children's Home on Old Leland Road]] in June. [[K p2 name|Tate]] picked her up at the Double Quick. What he wanted at first was somebody to keep house. By July, Sheriff's Capt. [[K p4 name|Greenville Moody]] now says, men were coming by the trailer with twenty-dollar bills, and it was [[K p2 name|Tate]] who took them at the door.

"She was in the truck at the break-ins because he did not leave her anywhere by herself," Capt. [[K p4 name|Moody]] said. "I did not see that when I signed the affidavit."

The affidavit, No. [[W p1 id|07-J-0418]], gives her height, her address and [[W p1 body|a missing tip on the right ring finger]]. It calls her "[[W p1 name|Brister]], [[K p2 name|Tate]]'s girlfriend."

[[K p8 name|Winifred Agyeman]], a registered nurse for 22 years, saw her when she was brought from the jail with a fever. "I asked who she'd like us to call and she said, is it free?" [[K p8 name|Agyeman]] said. "She thought somebody would have to pay."

[[K p6 name|Otho Sandifer]], 70, whose pier is beside the trailer, said he had noticed the traffic and took it for card games. "I heard him holler '[[W p1 name|Yatta]], get up,'" [[K p6 name|Sandifer]] recalled. "That was most nights."

Camp owner [[K p7 name|Billie Kate Norwood]], who lost a generator and two guns, said she would not sign anything against the girl.

Youth Court Judge [[K p5 name|Percy Ellzey]] will hear the matter in private. [[K p5 name|Ellzey]] has asked that her case be separated from the men's, who go before the grand jury in November.

A boy of 12 rode the church van to the courthouse on Monday with a shoebox of letters. The bailiff said that was [[W p9 name|Demarcus Brister]], and that he'd been told to wait for [[W p1 name|Kenyatta]] on the bench.

In our issue of Sept. 20 the caption under her picture read "BURGLARY RING: [[K p2 name|Tate]], [[K p3 name|Cauthen]] and [[W p1 name|K. Brister]] leave the annex." We have taken down that picture, and we are sorry.
