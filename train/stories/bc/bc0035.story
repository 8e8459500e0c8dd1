id: bc0035
genre: news
where: US-MS
published: 2003-02-13
title: Jackson police: promotions, a recruiter retires, and one very old warrant
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=61 protected=no why=official
person p4: role=accused age=77 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=relative age=17 protected=no why=minor-not-in-crime
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p4: none
note: nothing to protect; recruiter, runaway, vice, minors used innocently

JACKSON — The vice squad has its first grandmother.

[[K p1 name|Lt. Augustine Broadwater]] was sworn in Tuesday as commander of the unit, on a Bible belonging to her church, Mount Helm. She has 26 years on the force, two of them, she reminded the chief, spent dressed for undercover work on Mill Street in her sister's wig. "I never got a date," [[K p1 name|Broadwater]] said, "but I got cold."

Also raised were [[K p2 name|Sgt. Anthony Quang Ho]], who becomes a lieutenant in juvenile, and who coaches the youth boxing league at Battlefield Park out of his own pocket. [[K p2 name|Ho]] holds badge [[K p2 id|0417]], his father-in-law's number. The department saved it for nine years.

[[K p3 name|Capt. Hollis McAdory]], 61, its recruiter, is hanging up the blue. He has by his count brought in 340 officers, among them his own barber. [[K p3 name|McAdory]] likes to say that he looked for runaways: "folks who ran from a job that bored them." His daughter [[K p6 name|April]], 17, a senior at [[K p6 school|Murrah High]], pinned a carnation on him and got the wrong lapel. [[K p6 name|April McAdory]] has her own plans, and they're veterinary.

Chief [[K p5 name|Robert Earl Stringfellow]] then told the story that everyone had come for.

On Jan. 30 a man in a good hat walked up to the front desk, put down $35 and asked to be arrested. [[K p4 name|Cornelius Fant]], 77, of [[K p4 address|Livingston Road]], had been wanted since August 1951 for failing to appear on a charge of "loitering and dancing in a disorderly house." He'd meant to come. There had been Korea, and after that Detroit. "It was a girl named Ruby, and it was a good song," [[K p4 name|Fant]] told the desk sergeant. "I would not want to die with it on me."

Nobody could find the warrant. A municipal judge was brought from lunch. The fine was found to be $10, which [[K p4 name|Fant]] insisted on paying, so that a receipt had to be made out by hand. The dance hall has been a parking deck since 1968.

[[K p7 name|Dr. Lenore Applewhite]], a historian at Jackson State, was asked to speak for a minute on what such charges had been for. It took her five. "They booked people for being where there was music," said [[K p7 name|Applewhite]]. "Seldom the owner. Seldom the piano, either." There was applause from the back, where the retired officers sat, not all of them comfortably.

The reception followed. Punch was served; the minors had theirs from the other bowl. Chief [[K p5 name|Stringfellow]] danced, twice, orderly.

— [[K p8 name|Thelma Jo Cargile]], 601-555-0120
