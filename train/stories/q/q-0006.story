id: q-0006
genre: news
where: CA-ON
published: 2016-10-18
title: Sudbury man guilty of assaulting co-worker
person p1: role=convicted age=48 protected=no why=adult-convicted
person p2: role=victim age=31 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: publication ban stated, name slips in late

A judge has found a Sudbury foreman guilty of sexually assaulting a woman on his crew, rejecting his claim that it was "horseplay."

[[K p1 name|Yvon Lacasse]], 48, pushed the 31-year-old against a locker and kissed and groped her in March 2015. A publication ban protects the woman's identity.

[[K p3 name|Justice Patricia Meehan]] said the complainant was straightforward and [[K p1 name|Lacasse]] was not.

Defence lawyer [[K p4 name|Rick Tomassini]] had suggested that she wanted a transfer. "Ms. [[W p2 name|Koivisto]] got her transfer by asking for one," the judge said. "She had no need to invent a crime."

[[K p1 name|Lacasse]] will be sentenced in December. He has been suspended without pay.
