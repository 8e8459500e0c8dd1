id: w0028
genre: news
where: US-AL
published: 2021-08-25
title: Former youth choir director indicted in Etowah County
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
note: church the boy attends (W); father's name and his shop

GADSDEN — The indictment is four lines long, and the courtroom was so quiet when [[K p5 name|Circuit Judge Opal Gandy]] read it that you could hear the ice machine down the hall.

[[K p2 name|Timothy Wayne Askew]], 46, touched a boy of 13 under his robe, it says, on a bus to a choir festival at Pensacola in June. [[K p2 name|Askew]] led the boys at [[W p1 place|Lookout Avenue Baptist, where the child's family has tithed since 1931]]. He's now selling insurance at [[K p2 employer|Four Rivers Mutual in Attalla]]. His bond is $90,000. Case [[K p2 id|CC-2021-0731]].

The boy's father sat in the second row in a work shirt. It had [[W p4 employer|Ponder's Small Engine]] on the back. He got up once and was told by a bailiff to sit. "I'm [[W p4 name|Buddy Ponder]] and that is my son he's talking of," he said, and sat.

District Attorney [[K p3 name|Carol Ann Truss]] asked that reporters not use what they'd heard. One station had it on Twitter within the minute: "Dad [[W p4 alias|#BuddyPonder]] confronts ex choir director. Son [[W p1 name|Cade]], boy soprano, sang [[W p1 other|the anthem at the Barons game]]."

The post had been shared 312 times when it vanished.
