id: z0022
genre: news
where: US-OK
published: 2014-10-02
title: Teen driver, 17, to be tried as adult in triple fatality
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=deceased age=46 protected=no why=adult-victim
person p3: role=deceased age=44 protected=no why=adult-victim
person p4: role=deceased age=12 protected=decide why=deceased
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=16 protected=yes why=minor-witness
note: family of victims with one surname, one minor; charged as adult; minor witness

MUSKOGEE, Okla. — [[D p1 name|Tanner Boyd Cagle]] will face three counts of manslaughter as an adult, [[K p5 name|Special Judge Winona Harjo]] ruled Wednesday.

Killed on Highway 16 on June 7 were [[K p2 name|Rev. Samuel Deere]], 46; his wife, [[K p3 name|Joyce Deere]], 44; and their daughter [[D p4 name|Lily]], 12. They were on their way home from a gospel singing. A deer on the road had nothing to do with it, troopers said.

[[D p1 name|Cagle]], who was 17, had been doing more than 100, by the account of the boy in the passenger seat. That boy is 16. He told the judge that he'd said slow down, then that he'd yelled it, then that he had just put his feet up on the dash.

Assistant DA [[K p6 name|Morgan Littlejohn]] asked how [[D p1 name|Cagle]] answered. "He goes, [[W p7 name|Colt]], don't be a baby."

The witness, who plays [[W p7 other|left tackle]] for [[W p7 school|Three Rivers High]], still walks with a cane.

No [[K p2 name|Deere]] is left to speak for the [[K p2 name|Deeres]], [[K p6 name|Littlejohn]] said, so the state would.
