id: ak0037
genre: news
where: US-PA
published: 2003-02-14
title: Obituary: [[K p1 name|Wanda "Queenie" Przybylski]], 88, who ran the House of Joy
person p1: role=deceased age=88 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=9 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=deceased age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: obituary with innocent words (house of joy, girls, madam, pickup); dress shop; addresses and dates kept

[[K p1 name|Wanda Przybylski]], whom three generations of Nanticoke called Madam since she'd answer to nothing else on a sale day, died Tuesday at Mercy Special Care. She was 88.

Born on [[K p1 birthdate|May 3, 1914]], in a company house at [[K p1 address|231 Prospect Street]], [[K p1 name|Queenie]] was the seventh of eight. She went to work at 13 in a silk throwing mill, for eleven cents an hour, and lost a joint of her thumb there. "We were slaves," she used to say, "but we had the union dance." She met a breaker boy at it, [[K p6 name|Chester Przybylski]]. They were married in 1936, and [[K p6 name|Chet]] went under the mountain at Glen Alden until he could not breathe.

So in 1949, with $300, she opened the House of Joy, on Broad Street, for dresses. It was named for the soap. It had four girls in the back on piecework and a pickup truck out front, and she paid the girls before she paid the coal man. "She never let a soul work off the clock," recalled [[K p5 name|Stella Gwozdz]], who began with her at 16 and became the manager. "If you burned yourself on the iron she drove you to the doctor and stood there till he'd looked." Mrs. [[K p5 name|Gwozdz]] still has the tape measure.

In 1961 a man from New York offered to buy her out and move the work to his own place. [[K p1 name|Queenie]] had heard about his place; the doors were said to be locked. She showed him hers.

She sold [[K p7 name|Mayor Anton Dubik]]'s mother her wedding gown, on time, and tore up the paper at the christening. [[K p7 name|Dubik]] has ordered the flag at half staff, which isn't, strictly, allowed.

Surviving are a daughter, [[K p2 name|Dolores Przybylski Hahn]], of Allentown; a son, [[K p3 name|Chester Jr.]], at home; five grandchildren; and a great-granddaughter, [[K p4 name|Joy Hahn]], 9, a pupil at [[K p4 school|Cetronia Elementary]], who will play "Polka Dots and Moonbeams" on the accordion at the Mass. [[K p2 name|Mrs. Hahn]] says it's not a sad song if [[K p4 name|Joy]] plays it.

Friends may call Friday from 4 to 8 at the Strish home. In lieu of flowers, [[K p3 name|Chester]] asks that you wear something which fits.

There'll be one last sale. The sign is up, in her hand: EVERYTHING MUST GO, EVEN ME.

— [[K p8 name|Roberta Swank]]
