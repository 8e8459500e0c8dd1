id: ah0009
genre: news
where: US-TX
published: 2018-04-26
title: Boy, 16, to be tried as adult in Mesquite store killing; a second teen stays in juvenile court
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=deceased,victim age=58 protected=no why=adult-victim
person p4: role=witness age=12 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=yes why=identifies-protected
note: certified boy D, the lookout in juvenile court W, the child witness W, adult dead man K; the second boy's mother and a nickname leak

DALLAS — State District Judge [[K p5 name|Carmen Villaseñor]] ruled Wednesday that [[D p1 name|Deandre Lamont Fuqua]] will answer as an adult for the death of a Mesquite grocer, saying that the 16-year-old had "planned it the way one plans a birthday."

[[K p3 name|Abdul Rahman Siddiqui]], 58, was shot on January 9 behind the counter of [[K p3 employer|Rahman's Food & Wire]] on Bruton Road. He had given up $212 and a box of cigars. His daughter, [[K p8 name|Sana Siddiqui]], a pharmacist, sat through the hearing with his prayer cap in her lap. "My father fed half of those children on credit," [[K p8 name|Siddiqui]] said.

[[D p1 name|Fuqua]], in a jail shirt too large for him, asked whether he could hug his aunt, and was told no. He has been moved from the Letot annex to the county jail (book-in [[D p1 id|18017734]]). Prosecutor [[K p6 name|Lindsey Brandt]] said the state cannot seek death because of his age. "A life term with parole at forty years is what the law allows," [[K p6 name|Brandt]] said.

A 14-year-old who stood lookout will be dealt with in juvenile court, behind closed doors. [[K p5 name|Villaseñor]] reminded the gallery twice not to speak of him. But the state's own exhibit, a string of texts thrown on the wall for all to read, showed the older boy writing, "tell [[W p2 alias|Peanut]] stand by the ice machine," and the answer, "[[W p2 name|Marquis]] scared he got [[W p2 school|Agnew Middle]] tmrw." Outside, a woman in scrubs cried that her son "was told it was a prank." She gave her name as [[W p9 name|Tamika Broadnax]], then asked to have it back.

Detective [[K p7 name|Hung Tran]] testified that the case broke open when a 12-year-old, sent for milk, came in for a look at the lineup. The girl lives [[W p4 address|over the washateria next door]]. She had hidden behind the tortilla rack. "She knew the lookout from her bus," [[K p7 name|Tran]] said. "She said, 'That's [[W p2 name|Marquis Broadnax]], he sits with the eighth grade.'" Under cross-examination the detective read from his notes a line that the defense asked to be stricken: "[[W p4 name|Yaretzi]] states she still hears the bell on the door."

It was stricken. A court clerk afterward handed reporters a witness list with four adults and, at the foot, "[[W p4 name|Y. Cantú]] (minor), [[W p4 phone|972-555-0137]], c/o mother."

The trial, [[D p1 id|F18-00977-K]], is set for October 1. [[K p8 name|Sana Siddiqui]] has reopened the store, mornings only. A hand-lettered sign at the register says that the credit book was found, and that all debts in it are forgiven.
