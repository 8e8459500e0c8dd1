id: k-0108
genre: news
where: GB-SCT
published: 2007-10-04
title: Sheriff praises girl, 10, who wrote number plate on her arm
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=victim age=82 protected=no why=adult-victim
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=convicted age=27 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
note: child witness to a robbery of an adult; father named; named by the sheriff's clerk; stays: adults

The registration number of a getaway car, written in gel pen between wrist and elbow by a ten-year-old girl, was produced as a photograph yesterday at Ayr Sheriff Court, glitter and all.

It led officers within the hour to [[K p3 name|Russell Tennant]], 33, who is on trial for the robbery of [[K p2 name|Jessie Auld]], 82, at the cash machine in Prestwick's Main Street. His driver, [[K p4 name|Gemma Loudon]], 27, has already pleaded guilty and awaits sentence.

Mrs [[K p2 name|Auld]], who had drawn out £140 for her Christmas club, described being "skelped off my feet like a skittle". She had a wrist pinned.

The girl gave evidence by television link with a box of tissues, which she didn't need. She'd been waiting outside the baker's for her father. She had the pen because it was her birthday and she'd got a set.

"Were you frightened?" asked depute fiscal [[K p6 name|Lorna Geddes]].

"I was mostly thinking about the sevens. I do my sevens wrong."

Sheriff [[K p5 name|Murdo Fairlie]] said the court was obliged to her, and reminded the press of the statute. His clerk then released her by saying, into an open microphone, "Thank you, [[W p1 name|Catriona]], tell Mr [[W p7 name|Sneddon]] he can bring the car round," which in the gallery was felt to finish the matter.

The sevens were perfectly clear.
