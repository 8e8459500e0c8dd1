id: h-0001
genre: news
where: GB-ENG
published: 2011-10-21
title: Teenage 'gardener' detained over £190,000 cannabis house
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: pre-2015 report that treats a debt-bonded child as the offender; reversed Vietnamese name order at second mention, custody number and date of birth read out in court

[[K p6 name|Darren Hotchkiss]], court reporter

A FOUR-BEDROOM semi with the curtains drawn since Easter turned out to hold 486 cannabis plants, nine sacks of compost, one sleeping bag and one boy.

The boy was [[W p1 name|Nguyen Van Tuan]]. He is 16, or so he says, and on Wednesday he stood in the dock at Hull Crown Court with an interpreter whispering at his elbow and pleaded guilty to producing a class B drug.

[[K p2 name|Alison Prytherch]], prosecuting, said that police went to [[W p1 address|the house in Marfleet Rise]] after a neighbour, [[K p7 name|Maurice Tansley]], complained that frost would not settle on the roof. The doors had been padlocked from outside. [[W p1 name|Tuan]] was found in the loft. He had no key, no telephone and £3.20.

"He gave a date of birth of [[W p1 birthdate|the second of February 1995]]," said [[K p2 name|Miss Prytherch]], "and was booked in as [[W p1 id|HB/4471/11]]. Officers have no paper to prove it either way."

In mitigation [[K p4 name|Sadiq Marfani]] told the court that the boy's uncle had borrowed seventeen thousand dollars for the journey and that the lenders still had his mother's house papers. In Kent two men took his passport. They brought rice on Fridays and said that if the plants died he'd be sold to settle the bill. Mr [[W p1 name|Van Tuan]], the barrister added, had not been outdoors since May.

Judge [[K p3 name|Roderick Blewitt]] QC said that he accepted that others were higher up the chain. "But people who tend these factories must know that custody follows."

He passed a detention and training order of 12 months.

Afterwards Det Sgt [[K p5 name|Kay Oldroyd]] said: "It's a good result. We have taken a significant cultivator off the streets."
