id: w0046
genre: news
where: US-FL
published: 2012-05-11
title: Charged as an adult: Ocala girl, 17, in clerk's shooting
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=deceased age=50 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=no why=adult-bystander
note: charged as an adult, rule 2: decide (D throughout)

OCALA — A girl of 17 will be tried as an adult in the death of a gas-station clerk, State Attorney [[K p3 name|Brad Pomeroy]] announced Thursday.

[[D p1 name|Brianna Lashay Coates]], of [[D p1 address|the Silver Meadows section]], is charged with second-degree murder. [[K p2 name|Harish Patel]], 50, was shot on April 20 over a carton of Newports. He had the store at [[K p2 address|1911 Pine Avenue]] for 22 years, and coached cricket.

[[D p1 name|Coates]], a [[D p1 school|junior at Lake Weir Magnet]], is at the Marion County jail under number [[D p1 id|A-zero-one-two-three-one-seven]]. A booking photo went out with the statement as [[D p1 photo|COATES_B_0511.jpg]]. Her birth date there is given as [[D p1 birthdate|"94, 28 Sept."]]. She had run [[D p1 other|the 4x400 anchor at states]].

Her lawyer, [[K p4 name|Imogen St. Cyr]], said she'd seek to have the matter moved back. The number is [[D p1 id|42-2012-CF-1480]].

"My brother gave that child free slushies," said [[K p5 name|Mukesh Patel]].
