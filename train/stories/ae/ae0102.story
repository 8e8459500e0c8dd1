id: ae0102
genre: news
where: GB-ENG
published: 2017-02-09
title: Hotel spa worker tells of locked door
person p1: role=victim,witness age=29 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
note: adult, fraud and coercion; housed over the parlour (W); a beautician K with her own shop; her name called by the court interpreter

The woman in the witness box had been promised a job folding towels.

She is 29, from Chiang Rai, and has a diploma in accounts. When she got to Luton, she told the jury through an interpreter, a couple took her to [[W p1 address|62a Dallow Crescent]], showed her a bed, showed her the lock, and showed her a bill for £27,000. It would come down by ten pounds for each man. There were days of twelve. If she told, it would be her daughter who paid.

[[K p2 name|Raymond Leach]], 51, and his wife [[K p3 name|Supaporn Leach]], 44, of [[K p2 address|4 The Spinney, Harpenden Wood]], deny controlling prostitution and arranging travel with a view to exploitation.

A hairdresser with a window opposite, [[K p6 name|Bev Shillingford]], of [[K p6 employer|Curl Up & Dye]], said that she'd heard the bolt go each evening at six, "like a shop shutting, only it was them opening".

Cross-examined by [[K p4 name|Justin Pellew]], who asked why she had not run, the witness looked at the interpreter. "Please tell [[W p1 name|Khun Malee]] to take her time," said Judge [[K p5 name|Rowena Abbott]], reading the name from the usher's note, and at once told the press that it hadn't been said. The case continues.
