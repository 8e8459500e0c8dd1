id: l-0013
genre: news
where: US-IL
published: 2005-02-18
title: Madam with a ledger pleads guilty in Peoria
person p1: role=convicted age=58 protected=no why=adult-convicted
person p2: role=witness age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: plain offender twin; a madam of adult women who came and went; no one is protected

If the ledger found in the piano bench can be believed, [[K p1 name|Gladys Verhoeven]] took a third, bought the groceries, and never once was late with the gas bill.

Mrs. [[K p1 name|Verhoeven]], 58, pleaded guilty Thursday in Peoria County Circuit Court to keeping a place of prostitution at her home on Knoxville Avenue, where for six years up to four women at a time received visitors by appointment.

State's Attorney [[K p3 name|Conrad Leitch]] described the arrangement as consensual and well heated. All of the women were past 30. They had their own cars, he told Judge [[K p4 name|Abigail Fontenot]], kept their own two thirds and quit when they liked; one had quit to run for school board.

"This isn't a defense," [[K p3 name|Leitch]] said. "But I'm under a duty to tell you what we found, and we didn't find anybody made to do anything."

None of them has been charged. Only a piano tuner, [[K p2 name|Wendell Ott]], who found the ledger while chasing a sticking F sharp, was called to the stand, and he blushed.

The defendant, in a lavender suit, received 24 months of probation and must sell the house. Her lawyer, [[K p5 name|Ozzie Brandt]], had asked that she be let keep the piano.

"Granted," said [[K p4 name|Fontenot]].

Outside, [[K p1 name|Verhoeven]] gave reporters a one-word assessment of the case and then corrected her grammar.

— [[K p6 name|LUCILLE ABERG]]
