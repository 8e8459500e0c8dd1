id: x0076
genre: news
where: US-IN
published: 2012-09-13
title: One girl, one garage, and nineteen people who had something to say
person p1: role=victim,witness age=14 protected=yes why=trafficking-victim
person p2: role=convicted age=36 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official,witness age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=expert age=- protected=no why=official
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=bystander age=- protected=no why=adult-bystander
person p11: role=official age=- protected=no why=public-figure
person p12: role=author age=- protected=no why=author
person p13: role=official age=- protected=no why=official
person p14: role=bystander age=- protected=no why=adult-bystander
person p15: role=relative,witness age=- protected=yes why=identifies-protected
person p16: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: very many K people; the court reporter shares the girl's surname; her first name is also a month

MUNCIE — The sentencing of [[K p2 name|Duane Leroy Pittman]] took three hours, and for two hours and fifty minutes of it other people talked.

[[K p2 name|Pittman]], 36, pleaded guilty in June to one count of human trafficking. He had put a cot in a garage on the south side, hung a work light over it, and let men in by the alley for forty dollars. The girl was 14. He gave her cereal and a charger.

Delaware Circuit Judge [[K p3 name|Marianne Vought]] heard first from Prosecutor [[K p4 name|Steven Lykins]], who asked for 40 years, and then from [[K p5 name|Barry Autumn]], for the defense, who asked for ten. Detective [[K p6 name|Lonnie Hatfield]] described the alley. A psychologist, [[K p7 name|Dr. Wen Liu]], described the cot. A second psychologist, [[K p8 name|Dr. Paige Turner]] ("yes, really," she told the court), described [[K p2 name|Pittman]]'s own boyhood, and had not finished when she was asked to.

There was a pastor, [[K p9 name|Amos Dorsey]], and a foreman from the foundry, [[K p10 name|Ed Szymanski]]. State Sen. [[K p11 name|Joan Bright]] sent a letter. Victim advocate [[K p13 name|Tamika Autry]] read it. So did Councilman [[K p16 name|Lee Sexton]], who'd asked for five minutes and took eleven to talk about street lights.

Court reporter [[K p14 name|Nan Coffey]] needed a break for her wrists.

Then the advocate said, "[[W p1 name|June]] would like to say something," and covered her mouth.

The girl, who's 16, stood up beside her grandmother, [[W p15 name|Opal Coffey]]. (The court reporter told the judge they aren't kin.) She did not go to the microphone. She said that he was nice at first. She said she used to count the nails in the rafters, and there were 212.

"That's all," said [[W p1 name|June Coffey]].

[[K p3 name|Vought]] gave him 38 years. He'll be eligible for release in June of 2031.

By [[K p12 name|Wade Hatfield]], whose brother is the detective
