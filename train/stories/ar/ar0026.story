id: ar0026
genre: filing
where: US-KY
published: 2010-09-13
title: TATE COUNTY (KY.) DISTRICT COURT — BRIEFS OF THE WEEK
person p1: role=accused age=39 protected=no why=adult-accused
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=accused age=68 protected=no why=adult-accused
person p4: role=victim age=45 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=accused age=33 protected=no why=adult-accused
screen: none
note: nothing to protect; adults only, with case numbers, streets, nicknames; 'escort', 'prostitute a talent', 'held passport' used innocently

The Hon. [[K p5 name|Geneva Rountree]] presiding. Reported for the Tate Weekly from the bench notes.

*Commonwealth v. [[K p1 name|Skidmore]]*, [[K p1 id|10-M-00871]]. [[K p1 name|Lyle Dean Skidmore]], 39, of [[K p1 address|Possum Trot Lane]], harassing communications. The complainant, [[K p4 name|Bobby Tackett]], 45, sells cemetery plots. He testified that [[K p1 name|Skidmore]] had telephoned 61 times to say that he wasn't dead yet. [[K p4 name|Tackett]] produced the list, and his own number, [[K p4 phone|606-555-0111]], which he asked the court to read slowly in case there were others interested. Fined $50.

*Commonwealth v. [[K p2 name|Baptiste]]*, [[K p2 id|10-T-02290]]. [[K p2 name|Jean-Marc Baptiste]], 21, a student, no operator's license. He explained that the university's foreign office held his passport for a stamp. A letter said that it was so. Judge [[K p5 name|Rountree]] asked if anyone had *taken* it from him or made him do anything to get it back. "Only fill out forms, Madame," said [[K p2 name|Baptiste]]. Dismissed on proof.

*Commonwealth v. [[K p3 name|Mayfield]]*, [[K p3 id|10-M-00866]]. [[K p3 name|Hobert "Peanut" Mayfield]], 68, of [[K p3 address|211 Depot Street]], theft by unlawful taking, to wit one (1) church bell. Assistant County Attorney [[K p6 name|Lindsey Cho-Barker]] called the sexton, [[K p7 name|Alta Combs]], who'd heard the bell leave. "It rang the whole way down the hill," said [[K p7 name|Combs]]. [[K p3 name|Peanut]], as all parties called him, said he was taking it to be fixed. He had been saying so since 1988. Continued, so that the bell may be weighed.

*Commonwealth v. [[K p8 name|Dragomir]]*, [[K p8 id|10-M-00880]]. [[K p8 name|Ionela Dragomir]], 33, of Lexington, operating an escort service without a permit. [[K p6 name|Ms. Cho-Barker]] moved to dismiss on the Commonwealth's own motion. The defendant drives the lighted truck that goes before wide loads on the parkway, and has [[K p8 vehicle|OVERSIZE LOAD across both doors]]. The citing officer is new. [[K p8 name|Dragomir]] wished it put down that she is paid by the mile, is nobody's employee but her own, and has lost a day. So put down.

*In re Sheriff's sale.* Two mules, one pontoon. Mr. [[K p1 name|Skidmore]] bid on the pontoon from the back of the room and was asked to wait till his own case was over.

*Small claims.* [[K p7 name|Combs]] v. Tate Little Theatre, 10-S-00140. Plaintiff sewed forty costumes for "Oliver!" and was given two tickets. The director pleaded that it was volunteer labor. Judge [[K p5 name|Rountree]]: "The orphans were to go without wages, sir, not the seamstress." Judgment $320.

*Traffic.* See separate list. Note that [[K p3 name|Mayfield, Hobert]] and Mayfield, Ky., are again two lines in the computer; those who were sent to the wrong one should call [[K p6 name|Cho-Barker]]'s office, 606-555-0103.

Next term Monday.
