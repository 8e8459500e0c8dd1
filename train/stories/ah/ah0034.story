id: ah0034
genre: news
where: US-TX
published: 2020-02-06
title: Obituaries and Notices: The Rev. [[K p1 name|Houston A. Mayberry]], who "sold the devil short"
person p1: role=deceased age=91 protected=no why=public-figure
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=11 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=deceased age=78 protected=no why=adult-bystander
person p8: role=relative age=- protected=no why=adult-bystander
note: nothing to protect; obituaries with addresses, school, phone; words slave, captive, victim, trafficked in a prison chaplain's life; names that are towns and words

LUFKIN — The Rev. [[K p1 name|Houston Augustus Mayberry]], for thirty-eight years chaplain to the prison units along the Trinity, died Saturday at [[K p1 address|his home on Sayers Loop]]. He was 91, and had been told by two doctors to expect it at 60.

He was the grandson of a slave and liked to hold up a bill of sale to prove it. "That's what my people cost," he'd tell an inmate who thought that he had been hard done by, "so don't you talk to me about a bond." He baptized murderers in a stock tank. He walked four men to the chamber. He had himself been a captive, in Korea, for eleven weeks, and would speak of it only to other prisoners.

"He said that being a victim is something that happens and isn't something that you are," said his daughter, [[K p2 name|Charity Mayberry-Fitch]], a teacher at [[K p2 employer|Brandon Elementary]]. "I've quoted him to fifth graders for years." Warden [[K p6 name|Esteban Zuniga]] will lower the unit flag. [[K p6 name|Zuniga]] recalled that the chaplain "trafficked in peppermints, and I had him searched for it."

Survivors are his wife of 66 years, [[K p3 name|Ola Mae]]; Mrs. [[K p2 name|Mayberry-Fitch]] and her husband; and one great-grandson, [[K p4 name|Lincoln Fitch]], 11, who'll ring the bell. [[K p4 name|Lincoln]] is in the sixth grade and is said to have the old man's voice. Visiting will be Friday, 5 to 8, at the Tabernacle; service Saturday at ten. [[K p5 name|Brother Tuan Le]] officiates. In place of flowers, [[K p3 name|Mrs. Mayberry]] asks for peppermints. Call [[K p5 phone|936-555-0144]].

The family's car will be [[K p3 vehicle|the white Buick with the Korean War tag]]; please let it go first.

———

[[K p7 name|Mrs. Dallas Faye Ybarra]], 78, of Diboll, who for half a century measured the county for bridesmaids' gowns, died on February 1. Born in [[K p7 birthdate|March of 1941]] at the Temple mill, she was the youngest of thirteen. Customers at [[K p7 employer|Faye's Alterations]] knew the [[K p7 body|dent in her thumb]] from the shears. She was once arrested, in 1962, for sitting at a counter; the charge was trespass, the fine $25, and she kept the receipt, number [[K p7 id|1127]], framed by the register. She's survived by a sister, [[K p8 name|Hope Ybarra Cantrell]], who hopes that everyone will bring back the hems they have pinned. [[K p8 name|Hope]] will be at the shop Mondays.

A rosary will be said Thursday. No one is to wear black, [[K p7 name|Faye]] having left instructions. Traffic on First Street may be slow.
