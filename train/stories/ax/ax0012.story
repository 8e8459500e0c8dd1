id: ax0012
genre: news
where: US-AZ
published: 2015-12-03
title: Judge lets jury see ledger in Mesa motel trial
person p1: role=accused age=28 protected=no why=adult-accused
person p2: role=accused age=30 protected=decide why=adult-accused
person p3: role=victim,accused,witness age=15 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=16 protected=no why=consented
person p8: role=author age=- protected=no why=author
screen p3: sex-trafficking-minor misidentified=yes
screen p2: unclear
screen p7: sex-trafficking-minor
note: girl had been held in juvenile detention for prostitution and escape; survivor expert names herself; co-defendant gives weak signs of having been prostituted as a girl (decide)

By [[K p8 name|Russ Tewawina]]

PHOENIX — A spiral notebook with a kitten on its cover will go to the jury in the trial of two Mesa residents accused of selling a ninth-grader for a summer, a judge ruled Wednesday.

Superior Court Judge [[K p4 name|Constance Baca]] rejected a motion to keep out the book, in which, prosecutors say, [[D p2 name|Deja Marie Fontenot]] wrote down what the girl brought in and what she ate.

[[K p1 name|Brandon Scott Ulrich]], 28, and [[D p2 name|Fontenot]], 30, are charged in CR[[K p1 id|2014-155773]] with child sex trafficking and money laundering. Both have been in the Lower Buckeye Jail since last fall, he as booking [[K p1 id|T0155-88]], she as [[D p2 id|T0155-91]].

Deputy County Attorney [[K p5 name|Miles Yellowhair]] told jurors that the girl met [[K p1 name|Ulrich]] at a light-rail stop when she'd just turned 15. He bought her a burrito. By the weekend she was in [[W p3 address|Room 221 of the Saguaro Lodge]], and an ad had been posted.

It took the state a while to see her as he describes her now. In July 2014 an undercover officer answered the ad and brought her to juvenile detention for prostitution; she cut off an ankle monitor in August and was charged with escape. "She has the paper, you can look at it: [[W p3 id|JV-0155218]], a delinquent," defense lawyer [[K p6 name|Ginger Pappas]] said in her opening. "The State called [[W p3 name|Marisol]] a liar in that case. Ask them why it believes her in this one."

Judge [[K p4 name|Baca]] told the lawyer sharply not to use the witness's name again. [[K p6 name|Pappas]] apologized.

Minutes afterward the projector showed a page of the kitten notebook. "[[W p3 alias|Sol-Baby]] — 4 — 320 — fries," it said.

[[D p2 name|Fontenot]]'s side of the case is that she did not run anything; she kept the book because she was told to, and she had been in rooms like it herself at 14, in Lake Charles; who took her there she won't say. [[K p5 name|Yellowhair]] calls that a story.

That's the way it passes along, said [[K p7 name|Kristine Adair]], who sat in the gallery. [[K p7 name|Adair]], 46, runs a drop-in house in Tempe and speaks openly of having been sold by a boyfriend when she was 16. "Print my name, I fought for it," she said. "But not hers. She isn't old enough to fight for it yet."

The girl, 17 now, lives with a foster family and [[W p3 other|plays goalkeeper for a club team in Gilbert]]. She testified for three hours with a stuffed otter in her lap. Asked at the end to read aloud what she had written on the notebook's back cover, she did: "If found return to [[W p3 name|Marisol Quiñones]], please."
