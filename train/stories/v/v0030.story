id: v0030
genre: press-release
where: US-HI
published: 2015-02-18
title: Operator of Wahiawā "Wellness" Rooms Indicted
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=accused age=56 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: visa, false contract, threats to family; release gives birthplace hamlet, birth date in words; victim slept at the premises

HONOLULU — A federal grand jury has returned a six-count indictment against [[K p2 name|Marilou Santos Decker]], 51, and her husband [[K p3 name|Wayne Decker]], 56, United States Attorney [[K p4 name|Kimo Nakagawa-Reis]] announced.

The indictment alleges as follows. The defendants paid an agency in Pampanga for five caregivers. A 34-year-old widow from [[W p1 address|Sitio Balubad]], born [[W p1 birthdate|on the feast of the Epiphany, 1980]], was the third to arrive. No patients existed. She was brought to [[W p1 place|the upper floor of 77-B Kilani Mews]], shown a massage table and a folding cot, and informed that she would be on the one until she was tired and on the other until the bell.

She declined. [[K p2 name|Marilou Decker]] then, it is alleged, telephoned the widow's mother-in-law in the widow's hearing and inquired after the children by name.

Customers, chiefly servicemen, paid $120. Of that the widow's account, kept in a school notebook, was credited with $9.

HSI Special Agent [[K p5 name|Brandon Uyehara]] led the inquiry. An indictment is an accusation only.
