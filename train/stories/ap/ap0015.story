id: ap0015
genre: school
where: US-VA
published: 2018-02-02
title: The Foxhall Lantern: Mock Trial goes to State, and other news
person p1: role=author age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=17 protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=14 protected=no why=minor-not-in-crime
screen p3: none
note: nothing to protect; a mock trial about kidnapping with pupils as accused and victim; charge words innocent

By [[K p1 name|Chase Abernathy]], 17, news editor

The defendant wept, the victim giggled, and the judge gave all of them extra credit.

Foxhall's Mock Trial team won the regional round in Charlottesville on Saturday by two points, and will go to the state final in Richmond on March 3. This year's case, *Commonwealth v. Bell*, concerned the kidnapping of a teenage heiress and whether her own cousin had sold her to a smuggling gang. (He had. The heiress had planned it. It's complicated.)

Junior [[K p2 name|Simone Okonjo]], 16, led the prosecution. Her cross-examination of the "cousin" lasted eleven minutes and ended with the words "So you counted the money first?" which a real judge, the Hon. [[K p5 name|Lowell Fitzhugh]], afterward called "as clean a question as I've heard all year." [[K p2 name|Simone]] also won Best Attorney. She plays the cello, runs hurdles, and can be booked for your sibling's traffic ticket at [[K p2 email|okonjo.s@foxhall.example]] (she is kidding, mostly).

The victim was played by sophomore [[K p3 name|Mai-Ly Tran]], 15, who spent a week practicing how to be found in a trunk. "I've been abducted four times since Christmas," [[K p3 name|Mai-Ly]] told the Lantern. "My mother's stopped asking." The accused cousin was [[K p6 name|Tobias Wendt]], 17, in his father's funeral suit. Because no one told the school office, an announcement went out on Thursday's loudspeaker: "[[K p6 name|Tobias Wendt]], please report to the library for sentencing."

The coach is civics teacher [[K p4 name|Mrs. Prudence Garrity]], who was a public defender for nine years and keeps her old bar card, number [[K p4 id|VSB 55501]], taped to the stapler. "I've stood next to scarier people than [[K p6 name|Toby]]," said [[K p4 name|Garrity]].

**In other news.** Freshman [[K p8 name|Elijah Proctor-Bey]], 14, broke the pool record in the 100 butterfly with a time of 56.41. The old one was set in 1998 by his mother. [[K p8 name|Elijah]] says dinner has been quiet.

The cafeteria would like its ladle back.

Retiring custodian [[K p7 name|Mr. Ambrose Shiflett]] will be roasted at 2 p.m. Friday in the gym after 33 years. He's found, by his own count, 71 retainers, one wedding ring, and a live goose. Cards may be dropped at his office by the boiler, or sent to [[K p7 address|17 Quarry Lane, Keswick]]. Ask [[K p7 name|Mr. Shiflett]] about the goose.

**Correction.** In our last issue, a caption identified the person in handcuffs at the Mock Trial car wash as [[K p2 name|Simone Okonjo]]. It was [[K p3 name|Mai-Ly Tran]]. The handcuffs were borrowed and have been returned to the resource officer, who is Mrs. [[K p4 name|Garrity]]'s husband and who'd like us to say that he had the key the whole time.

*Tryouts for next year's witnesses are in April. No experience of crime needed. See [[K p1 name|Chase]] or the board by Room 118.*
