id: bc0026
genre: news
where: US-OK
published: 2015-09-24
title: Sixteen, and a grown man's docket: youth bound over in Muskogee pawnshop killing
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=deceased,victim age=62 protected=no why=deceased
person p4: role=witness age=10 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative,witness age=- protected=yes why=identifies-protected
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: none
note: charged as an adult: D; a child witness W; victim an adult; the witness's aunt; defendant's school D

[[K p9 name|Merritt Swearengin]]
Phoenix-Democrat

MUSKOGEE — His feet do not reach the footrest. Someone at the defense table noticed and slid over a banker's box.

[[D p1 name|Tyrese Octavius Bowlegs]] is charged as an adult, with murder in the first degree. He was 16 years and eleven days old on July 3, when [[K p3 name|Sheldon Kratz]], 62, was shot behind the counter of Kratz Loan & Jewelry. On Wednesday Special Judge [[K p5 name|Bonita Yargee]] found enough evidence to bind him over for trial together with [[K p2 name|Dominic Rhea]], 23, who, the state says, brought the gun and drove.

"Youthful offender" was argued, and denied. District Attorney [[K p6 name|Gentry Loveless]] said that a person who reloads has had time to think. [[K p6 name|Loveless]] will not seek death for either; in the younger one's case the Constitution spares him the choice.

[[D p1 name|Bowlegs]] played safety for [[D p1 school|Hilldale]] last fall and has no record apart from a curfew ticket. A psychologist, [[K p8 name|Dr. Naveen Ramaswamy]], said his reading is that of a third-grader. "[[K p2 name|Rhea]] gave him a job to do and a hat to do it in," said [[K p8 name|Ramaswamy]]. "That was the whole of the planning."

What the state has is a child. She was in the store that morning to look at a trumpet. She had ten years and forty dollars, and when the two came in, her aunt pushed her under the glass case, from which, she told Judge [[K p5 name|Yargee]], she could see four shoes.

"One had a lace like a candy cane," the girl said. An investigator held up a shoe. "That lace."

The court has ruled that she is to be called the minor witness. [[K p6 name|Loveless]] held to it for an hour. Then: "Thank you, [[W p4 name|Juniper]], you can step down." Her aunt, [[W p7 name|Marisol Dirksen]], gave her own name in full as the law requires and, asked who had been with her, said, "My niece, [[W p4 name|Juniper Alcott]], she's [[W p4 other|the trumpet at First Nazarene]], we'd been to three places."

[[W p7 name|Dirksen]] drives for [[W p7 employer|the Happy Paws grooming van]] and has taken a month off to sit with her. They don't say much about it. [[W p4 name|Juni]] has not asked for the trumpet, though it is still in the window, marked HOLD — [[W p4 name|ALCOTT]].

[[K p3 name|Kratz]]'s widow came each day, with needlework. She said in the hall that he used to let children hold the instruments.

Formal arraignment is Oct. 14. The docket: [[K p2 id|CF-2015-0710A]], State v. [[K p2 name|Rhea]]; [[D p1 id|CF-2015-0710B]], State v. [[D p1 name|Bowlegs]].

Asked if he understood, the boy looked at [[K p2 name|Rhea]], who looked at the flag.
