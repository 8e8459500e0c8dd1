id: n-0071
genre: filing
where: US-OR
published: 2018-04-25
title: State v. [[K p2 name|Hendry]] and [[K p3 name|Hendry]] (insurance fraud, arson), Or. App.
person p1: role=victim age=71 protected=no why=adult-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=27 protected=no why=adult-bystander
person p9: role=witness age=- protected=no why=adult-bystander
person p10: role=expert age=- protected=no why=adult-bystander
person p11: role=bystander age=- protected=no why=adult-bystander
person p12: role=official age=- protected=no why=official
person p13: role=relative age=- protected=no why=adult-bystander
screen p3: none
note: long appeal, plain: adults only; husband and wife; the court uses first names; nothing is to be withheld although the text speaks of victims, Jane Doe (a mannequin) and a seventeen-year-old cat

Argued and submitted January 9. Before [[K p4 name|ORTEGA-WELLS]], Presiding Judge, and [[K p5 name|DEHOOG]], Judge, and [[K p6 name|LUND]], Senior Judge.

[[K p7 name|Bronson Hendry-Clay]] argued the cause for appellant [[K p2 name|Merle Hendry]]; despite the name he's no relative. [[K p12 name|Natasha Ivers]] argued for appellant [[K p3 name|Jolene Hendry]]. [[K p11 name|Patrick Ebert]], Assistant Attorney General, argued for respondent.

[[K p6 name|LUND]], S. J.

Defendants, husband and wife, owned a costume shop in Baker City. It burned. They were convicted of arson, of insurance fraud, and of the theft of a fur coat, which was supposed to have burned with it and didn't. We refer to them by first name, as they do to each other, though less warmly.

The facts in the light most favorable to the state. [[K p2 name|Merle]] increased the policy in March. In April he moved to a storage unit, under the name of [[K p9 name|Dewey Pratt]], who was his bowling partner, eleven crates, a cash register, and a seventeen-year-old cat. On the night of April 30 the shop went up. The first firefighters found what they took for a person in the window and two of them went in for her. She was a mannequin, logged in the report for two days as "Jane Doe, adult female." Nobody was hurt, although [[K p1 name|Harold Lindgren]], 71, who lived over the bakery next door, lost everything that he owned, including the letters of his late wife, [[K p13 name|Opal]].

[[K p3 name|Jolene]] was at her sister's in La Grande. There's no dispute about that. What connected her with the fire was a text message at 10:14 p.m.: "Is it warm there yet." She said that it was about the furnace. The trial court, sitting without a jury, thought that April was late for a furnace.

[[K p3 name|Jolene]]'s assignment of error. [[K p12 name|Ms. Ivers]] contends that the message wasn't enough. We've read it, as did the trial court, alongside the reply ("give it ten min") and the one that she sent next ("did you get my fur"). A rational factfinder could conclude that she knew. It couldn't conclude that she aided. Knowing isn't aiding. Asking after a coat isn't aiding either, however poor the taste. The doctrine has a long history and we needn't repeat it. The state points out that she filed the claim with him, and signed the inventory. That is aid to a fraud, and her conviction on that count stands. As to the arson the motion for acquittal ought to have been granted.

She also asserts that she acted from fear of [[K p2 name|Merle]]. No evidence supports it. Their daughter, [[K p8 name|April Hendry]], who was 27, testified that her mother "hasn't been afraid of anything since 1988, and certainly not of Dad." There was no claim at trial of violence, and it's made here for the first time in a footnote.

[[K p2 name|Merle]]'s assignments. He says that the fire investigator, [[K p10 name|Dr. Sunil Chaudhary]], shouldn't have told the court that the fire had "two birthdays." It was a colorful way to say that there were two points of origin. It wasn't error. He says the storage unit was searched without a warrant. It was opened by [[K p9 name|Pratt]], in whose name it was, who had come for the cat.

He complains lastly of the award of restitution to [[K p1 name|Mr. Lindgren]]. The letters, he says, had no market value. That is so, and the trial court awarded nothing for them. It awarded the cost of a typist and forty hours, in order that [[K p1 name|Mr. Lindgren]] might dictate what he remembered. [[K p7 name|Mr. Hendry-Clay]] conceded at argument that he'd looked for a case against it and hadn't looked very hard.

On [[K p3 name|Jolene Hendry]]'s appeal, conviction on Count 1 reversed; otherwise affirmed. On [[K p2 name|Merle Hendry]]'s appeal, affirmed.
