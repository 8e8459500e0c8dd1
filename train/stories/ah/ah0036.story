id: ah0036
genre: news
where: US-MS
published: 2012-03-22
title: Brick plant's "trainees" worked for soup, Lee County suit says
person p1: role=victim age=44 protected=yes why=trafficking-victim
person p2: role=victim age=27 protected=yes why=trafficking-victim
person p3: role=accused age=62 protected=no why=adult-accused
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: civil suit; disabled and homeless American men taken from a shelter; benefit cards held; one was arrested for trespass when he went back for his dog; the suit in own names

TUPELO — The beds at [[W p1 employer|Mantachie Brick]] were the drying racks, when the racks were empty. That's one of 112 paragraphs in a complaint filed on Monday against plant owner [[K p3 name|Harlan Dill Scruggs]], 62, and his foreman, [[K p4 name|Bobby Joe Enlow]], 39.

The men they called trainees came from missions in Memphis and Birmingham. [[K p4 name|Enlow]] picked them up in [[K p4 vehicle|a bread truck with the name painted out]], took their disability cards "for the bookkeeper," and told any who asked for pay that the state would have them committed. Those who asked twice were shut in the kiln tunnel, cold but dark, for a night.

"One was there for six years," said attorney [[K p5 name|Zora Bynum-Katz]], who brought the suit. "He's 44. He reads at about second grade, and he knew exactly how many bricks." [[K p5 name|Bynum-Katz]] had meant to file for John Does. The clerk's window, she says, would not take a Doe without an order. So the docket has it: [[W p1 name|Purnell]] and [[W p2 name|Stacy]] v. [[K p3 name|Scruggs]], [[W p1 id|1:12-cv-00061]].

Mr. [[W p1 name|Purnell]] is on the tall side, very gentle, and wears [[W p1 body|a brace that a co-worker made him of bedspring]]. He asked whether his picture would be in the paper and was pleased that it would not. His sister, [[W p7 name|Odessa Purnell]], of West Memphis, had filed him as missing in 2006. "They told me that [[W p1 name|Cleotis]] was a grown man and could go where he liked," Miss [[W p7 name|Odessa]] said. "He can't cross a street."

The younger plaintiff, 27, got away in the fall through a culvert. He was arrested when he came back. The sheriff's log for October 9: "[[W p2 name|Stacy, Levi D]]. Trespass, [[W p1 employer|Mantachie Brick]]. Subj states he is only there for [[W p2 other|a three-legged dog]]. Booked [[W p2 id|LC11-3380]]." He served ten days. Sheriff [[K p6 name|Garnet Holloway]] has apologized and found the dog. "We took the owner's word," [[K p6 name|Holloway]] said. "We carried that boy out past the very racks."

[[K p3 name|Scruggs]], reached at [[K p3 address|his place on Barnes Crossing Ridge]], called the men "family" and the suit "a shakedown." [[K p4 name|Enlow]] didn't return calls. No criminal charge has been filed; a grand jury will look into it in May.

The two now have jobs, with wages, at [[W p1 employer|the recycling barn in Saltillo]], and a small house to themselves. [[W p2 name|Levi]] does the cooking. It's mostly soup, [[W p1 name|Cleotis]] complains, but there's meat in it.

— [[K p8 name|Hallie Renshaw]], Journal staff. File photo: [[W p1 photo|the men and dog on their porch, 31 Euclatubba Road]].
