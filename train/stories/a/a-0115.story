id: a-0115
genre: news
where: US-TX
published: 2020-10-01
title: '[[K p3 alias|Mattress Mike]]' of Odessa gets life for trafficking five
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim,convicted age=22 protected=yes why=trafficking-victim
person p3: role=convicted age=40 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult misidentified=yes
note: impact statement signed with a K in initials; second victim already in prison for robbery he compelled

By [[K p6 name|Lacey Burkhalter]]

ODESSA FLAT — "Dear [[K p3 name|Mike]]," the prosecutor read. "You said nobody would come. Look around."

The courtroom was full. [[K p3 name|Michael Dean Tackett]], 40, known from late-night television as [[K p3 alias|Mattress Mike]], did not look. A jury gave him life on Wednesday for trafficking five women and girls through the back of his showroom.

The letter was from the youngest, who was 15. It was signed with an initial, at her wish. The exhibit stamp on the envelope, enlarged on the screen for about the time it takes to say so, was not: [[W p1 name|Kaitlyn Deere]], [[W p1 address|c/o Hope Ranch, Box 9, Balmorhea]].

Another of the five didn't come because she couldn't. [[W p2 name|Adriana Lucero]], 26, is in the third year of a six-year sentence at Gatesville, [[W p2 id|TDCJ 02155809]], for robbing a customer at [[K p3 name|Tackett]]'s direction. Jurors heard that he had held her baby in the car until she came out with the wallet.

District Attorney [[K p4 name|Rusty Amado]] said he'd write to the parole board. "Ms. [[W p2 name|Lucero]] did the robbery," he said. "I'd have done it too."

State District Judge [[K p5 name|Consuelo Farr]] had [[K p3 name|Tackett]] stand.

"[[K p3 alias|Mattress Mike]]," she said, "you'll be sleeping on one of ours."
