id: aj0040
genre: news
where: US-CA
published: 2001-09-06
title: Sonoma choir teacher acquitted on one count, guilty on three
person p1: role=convicted age=50 protected=no why=adult-convicted
person p2: role=victim,witness age=16 protected=yes why=sexual-offence-victim
person p3: role=witness age=15 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
note: school where he taught and she attended is W; the town called Hope; a foreman of the jury; witness aged 15

SANTA ROSA — They'd been told to keep their hands still when the verdict came, and the altos did, all in one row, like birds on a wire.

The jury found choir director [[K p1 name|Desmond Fairweather]], 50, guilty on three counts of unlawful sex with a pupil, 16, and not guilty of furnishing her wine. Forewoman [[K p8 name|Gail Sugimoto]] read it twice because a truck went by.

California's press doesn't as a rule name such girls and for eleven days of trial "Miss H." was kept up by all. On Wednesday it fell to pieces within half an hour. The defense attorney, [[K p4 name|Barnaby Schuyler]], polling jurors on count two, referred to "the evening at [[W p2 name|Hope]]'s." Those who took that for the town in the north state were put right by the clerk, who read the count as filed: "upon one [[W p2 name|Hope Haddad]], a minor."

Judge [[K p5 name|Yolanda Pruitt-Mays]] ordered the transcript mended. "The word Hope may stay where it is a place," said [[K p5 name|Pruitt-Mays]].

She'd been the [[W p2 other|only freshman ever to sing the Allegri top C]] at [[W p2 school|Valle Alta High]]. [[K p1 name|Fairweather]] gave her rides. There were letters, in green ink, and a key to [[K p1 address|his flat over the stationer's on Fourth Street]]. Prosecutor [[K p6 name|Ellis Boudreaux]] read out only one of them, and then wiped his glasses. "He wrote it on the back of the Fauré," said [[K p6 name|Boudreaux]].

It was an accompanist aged 15 who told. She had gone back for her scarf. She wasn't named in court at all, and would not be here, but for a program on every seat at the benefit on Sunday: "At the piano, in place of [[W p3 name|Mei-Lin Vance]], who is a witness."

The father of the elder girl runs [[W p7 employer|the falafel stand on the plaza]]. [[W p7 name|Elias Haddad]] had closed for the day. He had on his shop apron all the same. "I came to see that he goes by the door he's supposed to," he told reporters, and did not finish.

Out on the steps jurors were asked about the wine. [[K p8 name|Mrs. Sugimoto]] said that no one could find a glass. "As for the rest, it was the green ink," [[K p8 name|Sugimoto]] said.

[[K p1 name|Fairweather]], now prisoner [[K p1 id|01-SR-7702]], faces four years. [[K p4 name|Schuyler]] will appeal upon the slips. His car, a [[K p1 vehicle|cream Saab, 2JVL819]], stood where he'd left it by the meter, with two tickets.

In the evening the choir met without him and did scales. Miss [[W p2 name|Haddad]] was not there, but [[W p2 name|H. Haddad]] is still on the roll outside, third from the top.
