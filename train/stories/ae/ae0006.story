id: ae0006
genre: news
where: US-GA
published: 2009-06-12
title: Bookkeeper gets four years
person p1: role=convicted age=53 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=relative age=9 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
note: nothing to protect; trafficking words used innocently (debt, owed, took her papers); a grandchild in the gallery

"I trusted her with the key to the safe and the key to my house," [[K p2 name|Luther Epps]] told the court, and sat down.

[[K p1 name|Marlene Tidwell]], 53, of [[K p1 address|26 Sorghum Mill Road]], kept the accounts of [[K p2 employer|Epps Poultry Supply]] for eleven years. By the state's reckoning she paid herself $214,000 of it. The debt, she told auditors, had grown so that she could not see over it.

Judge [[K p3 name|Ruth Anne Cordell]] gave her four years to serve on Thursday and ordered her passport taken. Assistant District Attorney [[K p5 name|Hyun-woo Kang]] had asked for six.

[[K p1 name|Tidwell]]'s granddaughter [[K p4 name|Brylee Tidwell]], 9, waved to her from the second row. Docket [[K p1 id|08CR-1177]] is closed; the bass boat will be sold.
