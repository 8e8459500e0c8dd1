id: z0001
genre: news
where: US-OH
published: 2014-05-06
title: Toledo man sold one cousin, fed the other, jury is told
person p1: role=victim,witness age=15 protected=yes why=trafficking-victim
person p2: role=witness,relative age=13 protected=yes why=minor-witness
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
screen p2: none
note: two girls of one surname; first named only by a slip of the defense lawyer; the prosecutor has the same first name as the aunt

TOLEDO — The 15-year-old sat with her hands under her thighs for two hours on Wednesday and answered every question with "yes, sir" until defense attorney [[K p5 name|Horace Blevins]] used her name.

"[[W p1 name|Shaniece]], you had a key to that house, didn't you?" he asked.

Judge [[K p6 name|Renata Okulski]] sent the jury out. When it came back the lawyer said "the witness."

[[K p3 name|Dontrell Maddox]], 34, is accused of putting the girl's picture on a website in the fall of 2013 and keeping what men paid for an hour with her. She told jurors she saw eleven or twelve of them at a house on [[W p1 address|Wexley Street]], where she slept on a pullout bed beside her cousin.

The cousin, 13, was never advertised. She was there, she said in her turn, because [[K p3 name|Maddox]] "bought cereal." The bailiff swore her in as [[W p2 name|Amari Teague]]. She counted the cars from the window and wrote the plates in a [[W p2 school|Harbin Middle School]] planner; the planner is now State's Exhibit 4, with "[[W p2 name|A. Teague]], rm 112" on its cover.

Both girls lived with an aunt, [[W p4 name|Lorraine Teague]], who worked nights. "I signed for [[W p2 name|Amari]] and I signed for [[W p1 name|Shaniece Teague]] like they were mine," she said outside.

[[K p3 name|Maddox]] shook his head throughout. [[K p5 name|Blevins]] says his client rented out a room and nothing else.

— [[K p7 name|Gil Fontaine]]
