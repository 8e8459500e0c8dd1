id: e-0001
genre: news
where: US-NC
published: 2016-11-03
title: 'He kept the coins too,' woman tells jury in motel trial
person p1: role=victim,witness age=23 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=victim,accused,witness age=26 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=relative age=5 protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult
screen p3: sex-trafficking-adult misidentified=yes
note: court uses pseudonym-like "the first witness", then the clerk, the exhibit list and a child's name leak; motel owner is a bystander with a common word as surname

By [[K p9 name|Augusta Pennywell]]
Staff Writer

WINSTON-SALEM — On the fourth day of the trial of [[K p2 name|Cedric Lamont Yarborough]], the jury learned what happens to the change.

When a customer paid with a fifty for a forty-dollar visit, the first witness of the morning testified, she brought the ten down the outside stairs to a silver Impala in which [[K p2 name|Yarborough]] sat with the seat let back. When it was quarters from the vending machine, she brought those too.

"He kept the coins in a pickle jar," she said. "He kept the coins too."

[[K p2 name|Yarborough]], 41, of Kernersville, is charged with two counts of human trafficking of an adult victim and one of promoting prostitution. He has told the court, through attorney [[K p5 name|Philippa Stroud]], that he drove for friends and took gas money.

Judge [[K p4 name|Lemuel Overcash]] asked the press on Monday not to name the two women. It has been a hard promise to keep in Courtroom 4B. The clerk swore the first of them in as "[[W p1 name|Kirsten Joy Lomasney]]," and the large screen facing the gallery showed, for most of an hour, Exhibit 19: a registration card for Room 131 in the name [[W p1 name|K. Lomasney]], with her driver's license, No. [[W p1 id|0155-7730]], photocopied beneath.

She was 23 and had a job at [[W p1 employer|the bakery counter of Sides Family Foods]] when she met the defendant, she said. She needed a place to stay for herself and her son. [[K p2 name|Yarborough]] paid for two nights. On the third day he told her it was her turn to pay, and that the boy, [[W p8 name|Jonah]], then 5, would be more comfortable with his aunt in Thomasville "till we're straight." She did not see the child for seven weeks.

"Every day I asked how much till we're straight," she said. "Every day it was more."

The second woman had a different welcome from the law. [[W p3 name|Danielle Renee Hux]], 26, was arrested at the same motel in March 2015 and again that June, and served 20 days as a common-law prostitute with two priors. Assistant District Attorney [[K p6 name|Wade Tolliver]] had her read the docket aloud to the jurors, the dates and the fines, and then asked who had paid.

"[[K p2 name|Cedric]] did. Then he put it in the book," [[W p3 name|Hux]] said. She has been, by her count, in the county jail five times and in front of a magistrate nine.

[[K p5 name|Stroud]], cross-examining, suggested that Miss [[W p3 name|Hux]] could have told any one of those magistrates. "You had a bailiff. You had a telephone."

"I had a tooth out and I had him sitting in the second row," she replied.

The owner of the motel, [[K p7 name|Prakash Best]], who has not been charged, said that he believed the women were [[K p2 name|Yarborough]]'s cousins. He'd once given the little boy a popsicle. [[K p7 name|Best]] was shown a photo, marked [[W p8 photo|jonah_lomasney_pool.jpg]], and said yes, that was the one.

At the afternoon recess, [[W p1 name|Lomasney]] waited beside the drinks machine with a victim advocate, feeding it coins. It gave back a quarter. She looked at it, laughed, and put it in her pocket.

Testimony resumes today at 9:30. [[K p4 name|Overcash]] told jurors to pack lunch.
