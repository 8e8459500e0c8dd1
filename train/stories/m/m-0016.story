id: m-0016
genre: news
where: US-OH
published: 2016-02-11
title: Rural carrier, 'the girl in the barn coat' and a note in the mailbox
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=relative age=8 protected=yes why=minor-witness
screen: labor-trafficking
note: small-town weekly; farm labour of a Guatemalan minor; the mail route pins the farm; surname of the sheriff is the boy's first name

By [[K p7 name|Jenny Hostetler]], Editor

ARCHER'S FORK — [[K p4 name|Donna Swartzlander]] has carried Rural Route 2 for twenty-two years and knows what's normal in a mailbox. Wasps are normal. Zucchini is normal.

What she found on January 28 in [[W p1 address|Box 307, the one shaped like a barn on Plum Hollow Road]], was a page from a feed calendar that read, in Spanish, "I am fifteen. They don't pay me. Please."

[[K p4 name|Swartzlander]], who took Spanish from old Mr. Kessler in high school, drove her Jeep to the sheriff's substation with the flag still up.

On Monday [[K p2 name|Gary Leinbach]], 46, and [[K p3 name|Paula Leinbach]], 44, were charged in federal court with forced labor, conspiracy and concealing documents. According to an affidavit by Homeland Security Special Agent [[K p5 name|Christina Abboud]], the boy had crossed the border alone and been released to a man who claimed to be a cousin and who, for $5,000, handed him on. For eleven months he fed and debeaked pullets in [[W p1 address|the two long houses behind the Leinbach place]]. He slept in the egg room. His papers, the affidavit says, were in [[K p3 name|Paula Leinbach]]'s recipe box. When he asked for wages he was told what he owed, and when he asked to go to school [[K p2 name|Gary Leinbach]] showed him a rifle.

Their 8-year-old daughter taught him to read from her own books. "[[W p8 name|Kenzie]] is my teacher," he told agents, and in his drawing of the farm she's the only one with a face.

Sheriff [[K p6 name|Wesley Marcos]] wouldn't give the boy's name. However, the affidavit, unsealed on Tuesday as case [[K p2 id|2:16-mj-00058]], leaves it in at paragraph 31: "[[W p1 name|MARCOS]] stated that he did not have a coat until the mail lady."

The coat is [[K p4 name|Swartzlander]]'s late husband's. "It's a Carhartt and it's a mile too big," she said. "He says he's going to grow."

He's with [[W p1 place|a Mennonite foster family outside Kidron]] and, the last she heard, had been let onto [[W p1 other|the varsity soccer team as a keeper]].

Anyone with information can phone the substation, [[K p6 phone|740-555-0137]].
