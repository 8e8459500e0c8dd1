id: y0011
genre: news
where: TT
published: 2018-01-26
title: Curepe man fined for biting goalkeeper
person p1: role=convicted age=24 protected=no why=adult-convicted
person p2: role=victim age=27 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: nothing to protect; court brief

A left-winger who bit a goalkeeper on the shoulder during a fete match must pay him $3,000, or do two months.

[[K p1 name|Kerwyn Ramsubhag-Lezama]], 24, pleaded guilty before Magistrate [[K p3 name|Indrani Cedeno-Balroop]] at Tunapuna on Thursday to assaulting [[K p2 name|Hollis Quashie]], 27. The court heard that the two had been close until a car deal went bad: [[K p1 name|Ramsubhag-Lezama]] sold [[K p2 name|Quashie]] a Nissan B14 with no engine mount.

"So you sold him the car and then you bit him?" the magistrate asked.

"He insult the car, ma'am."

Attorney [[K p4 name|Farid Ali-Mohammed]] said his client had been touched in the face first. The magistrate said that football is a contact sport, and supper is not.
