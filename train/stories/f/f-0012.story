id: f-0012
genre: news
where: US-FL
published: 2003-12-09
title: Former swim coach gets nine years
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=convicted age=37 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: none
note: the team is D by rule 9 and becomes W where the text says he swam for it; record; father named

OCALA — There are still two plaques with [[K p2 name|Brett Alan Hausmann]]'s name on them in the lobby of the county aquatic center. On Monday a judge gave him nine years in prison.

[[K p2 name|Hausmann]], 37, admitted in October to three counts of lewd or lascivious battery on a 14-year-old boy in 2001. The boy, now 16, [[W p1 school|swam for the Silver Gators]], the club that [[K p2 name|Hausmann]] had built from eleven children to ninety, and [[W p1 other|held its record in the 200 butterfly]].

He did not speak in court. His father did.

"I drove him there," said [[W p4 name|Wendell Kuchar]]. "Five-fifteen every morning I drove him there and I thanked that man and I went to work."

Circuit Judge [[K p3 name|Ysabel Quintero-Pratt]] said the sentence was at the top of what the plea allowed, and that she wished it were not.

Assistant State Attorney [[K p5 name|Trevor Bonds]] read a statement that the teenager had written, of one page, which asked that people stop saying that he was brave. Spectators wept, among them [[K p6 name|Marcy Dillard]], another parent, who first called the police after she saw the coach's truck at the pool on a Sunday.

As deputies led [[K p2 name|Hausmann]] away, a voice from the back of the courtroom called, "Love you, [[W p1 alias|Kooch]]!" It was not clear at first to whom. Then a row of boys in club jackets stood up.

The center's board meets next week. The plaques are on the agenda.

[[K p7 name|Lionel Ferris]] covers courts.
