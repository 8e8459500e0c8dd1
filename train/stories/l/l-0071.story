id: l-0071
genre: news
where: US-MD
published: 2008-03-13
title: Delegate's driver, two bartenders fined
person p1: role=convicted age=51 protected=no why=adult-convicted
person p2: role=convicted age=27 protected=no why=adult-convicted
person p3: role=convicted age=30 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=public-figure
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=author
screen p2: none
note: a short court brief; adults who sold and bought by agreement; the bartenders say why; all keep

ANNAPOLIS — Fines of $250 apiece closed the book Wednesday on what a judge termed "the least interesting scandal of the session."

[[K p1 name|Otis Fairchild]], 51, who drives for Del. [[K p6 name|Rosemary Tunstall]], pleaded guilty to soliciting. [[K p2 name|Erin Kilbride]], 27, and [[K p3 name|Paola Sandrini]], 30, who tend bar on West Street, pleaded guilty to prostitution. They had placed an ad for the 90 days the legislature sits, on the theory that there'd be traffic.

District Judge [[K p4 name|Vaughn Merriweather]] asked the two if some third person was making them do this. "Sallie Mae," said [[K p2 name|Kilbride]], and then, seeing his face: "Student loans, Your Honor. No, sir. Just us. We split the rent on the place."

The case had begun with a parking meter. A city attendant, [[K p7 name|Delroy Manning]], ticketed the delegate's sedan outside a West Street walk-up on five successive Tuesdays and mentioned it to his wife, who mentioned it to a reporter, [[K p8 name|Kathleen Voorhees]], who rang the bell. The bell was answered by Mr. [[K p1 name|Fairchild]] in his stocking feet. He at first told Ms. [[K p8 name|Voorhees]] that he was from the gas company.

Prosecutor [[K p5 name|Tim Oyster]] had no objection to the fines or the joke.

[[K p1 name|Fairchild]] is on leave. The delegate, who took a taxi on Wednesday, sponsored a bill last year that would've doubled the penalty. It died in committee, 9 to 8.
