id: o-0031
genre: news
where: US-CA
published: 2009-08-20
title: Rabbi, day-school dean, is charged; parents told by e-mail
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=victim age=13 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen: none
note: clergy and school: the e-mail says the boy is a student there, so the school is W; the date of his bar mitzvah and the father's job single him out

By [[K p7 name|Ilana Marchetti]]

The e-mail came to 340 families at 4:52 on a Friday afternoon, eighteen minutes before candle-lighting, when observant households would've been shutting their computers down.

"It is with heavy hearts," it began, and went on to say that the dean of Judaic studies at [[W p2 school|Beth Emunah Day School]], [[K p1 name|Rabbi Joel Mandelbaum]], had been arrested on suspicion of lewd acts with a child, "a current seventh-grade student of ours."

[[K p1 name|Mandelbaum]], 52, was charged Tuesday with five felony counts. He posted bail of $400,000. Deputy District Attorney [[K p3 name|Sergio Ybarra]] said the alleged conduct took place over a four-month period last winter during what were described as private lessons.

The boy is 13. Court papers call him John Doe. The school's letter didn't name him either. But it announced, three paragraphs down, that the [[W p2 other|June 6 bar mitzvah]] photographs had been taken from the web site "out of respect for the family", and there was [[W p2 other|one bar mitzvah on June 6]].

At Tuesday's hearing a cardiologist, Dr. [[W p6 name|Avi Perlstein]], was on his feet before the bailiff could reach him. "[[W p2 name|Noah]] trusted you with his *portion*," he said. Judge [[K p4 name|Vivian Okada]] had him seated and asked that the record not reflect the name. It's not known how a record does that.

Defense lawyer [[K p5 name|Michael Tarrant]] said his client denies all of it and looks forward to trial.

Board members reached by telephone on Wednesday referred questions to a public relations firm in Los Angeles.
