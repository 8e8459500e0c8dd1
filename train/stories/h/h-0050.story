id: h-0050
genre: news
where: GB-ENG
published: 2022-12-08
title: Pet shop owner jailed for assault on 11-year-old customer
person p1: role=victim,witness age=11 protected=yes why=sexual-offence-victim
person p2: role=convicted age=67 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
note: plain agency copy; the accused's shop is a place of the act and not hers; her squad, her coach's club, her brother's name and the surname from the bench leak

Exeter (SWNA). A pet shop owner was jailed for 30 months on Wednesday for sexually assaulting a girl of 11.

[[K p2 name|Graham Sillitoe]], 67, of [[K p2 address|Heavitree Mews]], had denied two counts. A jury at Exeter Crown Court convicted him by a unanimous verdict in October after a trial of four days.

The court heard that the girl went alone into [[K p2 employer|Neptune's Cave]] on Fore Street in August 2021 to buy a fish for her brother [[W p6 name|Rafferty]]'s birthday. [[K p2 name|Sillitoe]] took her into a store room at the back and touched her.

She left at once and walked to the pool where she trains [[W p1 other|with the county backstroke squad]]. She told her coach, [[K p8 name|Jill Pascoe]], who rang the police.

Prosecutor [[K p4 name|Callum Rountree]] said that DNA was found on the girl's jacket.

The girl, who is now 12, was cross-examined in advance and the recording was played. [[K p5 name|Ottoline Hext]], defending, suggested that [[K p2 name|Sillitoe]] had steadied her on a step. "There isn't a step," the girl replied. Photographs showed that the floor was level.

In a statement, her parents said that she sleeps with the light on and has stopped going into any shop by herself.

Judge [[K p3 name|Imogen Sparrow-Daly]] told [[K p2 name|Sillitoe]]: "You were trusted by three generations of families. Miss [[W p1 name|Lark]] did what every child is told to do and too few can. She walked out and told someone."

He'll be on the sex offenders' register for life and is subject to a sexual harm prevention order for ten years.

Detective Constable [[K p7 name|Abbie Lark-Hill]], of Devon and Cornwall Police, asked anyone with information about [[K p2 name|Sillitoe]] to come forward. She said that the victim has a right to anonymity for life.
