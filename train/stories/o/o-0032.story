id: o-0032
genre: news
where: SG
published: 2018-03-29
title: Ex-broker jailed 7 years over $2.3m fake wine scheme
person p1: role=convicted age=38 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=accused age=- protected=no why=adult-accused
screen: none
note: sober court report of a fraud; NRIC-like number of the convict stays

A former insurance broker who sold "cellar shares" in bottles of Burgundy that did not exist was sentenced to seven years and two months' jail on Wednesday.

[[K p1 name|Lim Boon Kiat]], 38 (NRIC [[K p1 id|S79XX412F]] in the charge sheet), had pleaded guilty to 14 counts of cheating involving $2.3 million. Another 41 charges were taken into consideration.

The court heard that between 2013 and 2016 [[K p1 name|Lim]] persuaded 29 people, several of them former clients, to put money into wine said to be lying in a bonded warehouse in Jurong. He issued numbered certificates and arranged two tastings. The wine which was served at them had been bought from a supermarket.

Retired engineer [[K p2 name|S. Muthukumaran]] lost $310,000. Hawker [[K p3 name|Goh Siew Lan]], who doesn't drink, lost $64,000 that she'd set aside for a flat. "He explained so patiently," she said in a statement.

Deputy Public Prosecutor [[K p4 name|Natalie Fernandez]] sought at least eight years, and noted that $1.9 million hasn't been recovered. Defence counsel [[K p5 name|Rajan Menon]] said that his client had meant to buy the wine in the end.

An expert engaged by the prosecution, Mr [[K p7 name|Étienne Caradec]], found that the photographs on the certificates were of bottles whose vintages had never been produced by the estates concerned.

District Judge [[K p6 name|Ong Hui Min]] said that the scheme had been sophisticated and sustained, and that general deterrence must weigh heavily where trust in financial advisers was abused.

A second man, [[K p8 name|Desmond Seah]], alleged to have designed the certificates, is due in court on April 12.
