id: ag0045
genre: news
where: IE
published: 2021-12-01
title: GAA club "let him run the under-14s for six more summers"
person p1: role=victim age=13 protected=no why=consented
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=convicted age=66 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
note: one survivor waives, the second does not but is hinted at by his county medal; review report; brothers' pub

[[K p5 name|Aoife Dillane]]

A report running to 212 pages has a single sentence that matters, [[K p1 name|Fintan Rohan]] reckons, and it is on page 9: "The matter was raised at the AGM of 1991 and was noted."

[[K p1 name|Rohan]], 47, waived his anonymity in court last spring. He was thirteen when [[K p3 name|Eugene Scully]], now 66 and serving eleven years, had the only key to the dressing room at [[D p2 school|St Colman's GAA club]]. "I was noted," he said. "That's me. That's my whole childhood in the minutes."

The review, by retired judge [[K p4 name|Mairéad Hanafin]], found that the committee let [[K p3 name|Scully]] run the under-14s for six more summers.

Another man's evidence is given only as that of "Player 6", then 12. He has never told his family. It's a pity, then, that Appendix D prints a team sheet with a ring round the [[W p2 other|corner-back]], and that the text calls Player 6 "[[W p2 other|the only one of that side to win a senior medal]]"; half the county could tell you the rest. "[[W p2 name|Donncha]] rang me crying," [[K p1 name|Rohan]] said, and then he put his hand over his mouth.

The club has apologised without reservation.
