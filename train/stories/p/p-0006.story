id: p-0006
genre: news
where: US-WI
published: 2004-03-19
title: Former bookkeeper gets prison for thefts from lumber yard
person p1: role=convicted age=57 protected=no why=adult-convicted
person p2: role=victim,witness age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: nothing to protect; an adult embezzlement

By [[K p6 name|Pete Lindqvist]]
of the Leader staff

EAU CLAIRE — For 11 years [[K p1 name|Lorraine K. Dietzmann]] baked the cake for every birthday at [[K p1 employer|Jorgenson Lumber & Millwork]]. For nine of those years, a judge was told Thursday, she was also writing the company's checks to herself.

[[K p1 name|Dietzmann]], 57, of [[K p1 address|2218 Altoona Heights Road]], was sentenced to four years in prison and eight of extended supervision for stealing $412,600 from the family firm where she kept the books. She had pleaded guilty in December to three counts of theft in a business setting.

Owner [[K p2 name|Harold Jorgenson]] told Eau Claire County Circuit [[K p3 name|Judge Marian Fitch]] that he had laid off seven men in 2001 because he thought that the yard was losing money.

"I went to their houses and told them one at a time, and she came along in the car," [[K p2 name|Jorgenson]] said. "She brought the cake."

District Attorney [[K p4 name|Steve Obermeier]] had asked for six years. He said the money went to casino trips, a pontoon boat and a condominium in Arizona, and that only $61,000 had been recovered.

Defense attorney [[K p5 name|Ann Tollefson]] said her client had begun to gamble after her husband's death and had never before been in trouble. "There's no villain here who laughed all the way to the bank. She cried all the way," [[K p5 name|Tollefson]] said.

[[K p3 name|Fitch]] was not moved. "Four hundred and twelve thousand dollars is not grief," the judge said.

[[K p1 name|Dietzmann]] must repay what remains, at no less than $300 a month after her release. The condominium is to be sold by the county. She reports to the Taycheedah institution on April 2.

The laid-off men have since been offered their jobs back, [[K p2 name|Jorgenson]] said. Four came.
