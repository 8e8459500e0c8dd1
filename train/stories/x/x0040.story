id: x0040
genre: news
where: US-ND
published: 2018-04-26
title: Grain dealer owes farmers $2 million
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-victim
person p3: role=bystander age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
note: nothing to protect; debt, sold, kept the money, threats of a civil kind

"He took my durum, he sold my durum and he kept my durum's money," [[K p2 name|Ardell Thompson]], 74, told the Public Service Commission in Minot on Monday, and sat down.

There were 31 like him. Their grain went to [[K p1 name|Quentin Rask]], of [[K p1 employer|Rask Commodities]], between August and Christmas. What they have for it is a letter that begins "Bear with me."

Commissioner [[K p4 name|Sheila Two Bulls]] said the bond will cover about eleven cents on the dollar. [[K p3 name|Pete Thompson]], no relation to [[K p2 name|Ardell]] but a neighbor of his for fifty years, wondered aloud whether anyone had been forced to trade with [[K p1 name|Rask]]. No one had. "He was a good sport at church," [[K p3 name|Thompson]] said. "That was the collateral."

[[K p1 name|Rask]]'s lawyer did not return a call. The state has not filed charges. — [[K p5 name|Jolene Haugen]]
