id: q-0009
genre: news
where: NG
published: 2021-07-02
title: Landlord in court for defiling tenant's daughter, raping her aunt
person p1: role=accused age=55 protected=no why=adult-accused
person p2: role=victim age=15 protected=yes why=sexual-offence-victim
person p3: role=victim age=28 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: two victims, names given by the police spokesman

A 55-year-old landlord, [[K p1 name|Sunday Okechukwu Eze]], was on Thursday arraigned before an Enugu magistrate's court for allegedly defiling a 15-year-old girl and raping her aunt.

Police spokesman [[K p4 name|DSP Ifeoma Nwachukwu]] gave the names as [[W p2 name|Chidinma Ugwu]] and Miss [[W p3 name|Blessing Ugwu]], 28, both of [[W p2 address|No. 9 Okoro Close]].

[[K p1 name|Eze]] allegedly entered their room with a spare key while [[W p3 name|Blessing]] was at the market and, on another night, attacked [[W p3 name|Blessing]] herself. [[W p2 name|Chidinma]] told her class teacher.

He pleaded not guilty. The magistrate, [[K p5 name|Mrs. A. C. Obiora]], granted bail of N500,000 with two sureties.
