id: a-0053
genre: news
where: US-FL
published: 2018-02-02
title: Ex-pastor, accused by five, pleads no contest
person p1: role=convicted age=61 protected=no why=adult-convicted
person p2: role=victim age=- protected=yes why=sexual-offence-victim
person p3: role=victim age=- protected=no why=consented
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen: none
note: of five victims one consented, one is called by name by the defendant, three stay unnumbered; the church is D where all attended

PENSACOLA BAYOU — [[K p1 name|Theron Gaines]] was still wearing the ring the congregation of [[D p2 other|New Canaan Tabernacle]] gave him when he pleaded no contest Thursday to four counts of sexual battery.

The plea spares five men, all of whom were boys in his choir, from testifying. [[K p1 name|Gaines]], 61, will go to prison for 15 years.

One of them spoke anyway. [[K p3 name|Marcus Tillman Dees]], 29, said that he wanted his name in the paper, "spelled right, D-E-E-S," and thanked his wife. "He told us that God had perfect pitch. I sold my trumpet when I was sixteen," [[K p3 name|Dees]] said.

The others are identified in court papers by numbers. But as deputies fingerprinted him, [[K p1 name|Gaines]] turned to the gallery. "[[W p2 name|Jerome]], your mama knows I loved you," he said. A woman in the third row, [[W p6 name|Lavinia Spight]], got up and walked out, and then a man with his head down walked out behind her.

"I'd ask that that be struck," said Assistant State Attorney [[K p4 name|Carla Nunez]], and Circuit Judge [[K p5 name|Otto Weiss]] so ordered.
