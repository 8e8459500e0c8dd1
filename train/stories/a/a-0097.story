id: a-0097
genre: news
where: AU
published: 2019-11-28
title: Brothel licence suspended over Thai students' debts
person p1: role=victim age=21 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen: sex-trafficking-adult
note: Victoria; working name; tribunal transcript; nick name common in Thai

A licensed brothel in Melbourne's west told its newest worker she had a "contract" of 650 jobs, the tribunal was told on Wednesday, and when she had done 650 it found that she'd miscounted.

[[K p2 name|Vivian Lau Siu Ming]], 51, has been charged with possessing a slave and with debt bondage. The Business Licensing Authority wants her licence cancelled whatever a jury may say.

Counsel for the authority, [[K p3 name|Declan Rooney]], said the woman, 21, came on a student visa to learn English. The school reported after a term that she had never attended. "She was at Footscray, Senior Member, in a room without a window, as [[W p1 alias|'Cherry']]," he said.

A regular customer, [[K p5 name|Barry Toohey]], rang the department in June. "I said, her real name's [[W p1 name|Nok]], she told me, it means bird, and she asked me what day it was."

Senior Member [[K p4 name|Padma Iyer]] suspended the licence for 90 days and suppressed the name, noting that the witness had been kind, and ought not to have said it.
