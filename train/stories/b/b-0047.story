id: b-0047
genre: news
where: GB-NIR
published: 2014-05-22
title: Lorry driver asked passengers for 'rent', Drumlacken jury told
person p1: role=victim,witness age=23 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=45 protected=no why=adult-accused
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: Northern Ireland trial; Witness B; the interpreter calls her by diminutive; scar and trade; two defendants share a surname, not related

Belfast-born haulier [[K p2 name|Malachy Devlin]], 47, told a young Romanian woman that the flat above his yard would cost her £30 a night and that she could "earn that by half seven", a jury has heard.

[[K p2 name|Devlin]] and [[K p5 name|Sorin Devlin-Popa]], 45, no relation, deny trafficking for sexual exploitation and controlling prostitution for gain between March and November 2012.

The complainant, referred to as [[K p1 other|Witness B]], was 23 and is entitled to anonymity. She gave evidence by live link with her back to the camera. She'd worked, she said, in a bakery in Bacău, and [[W p1 body|has a burn in the shape of an oven shelf on her forearm]], which the men photographed for the advertisement "so the customers would know it's really me".

[[K p3 name|Siobhán McAteer]] QC, prosecuting, asked whether she had been free to go.

"The door was open," she said through the interpreter. "He had the photos of my son's school."

There was a moment's confusion when the interpreter, addressing her kindly, said "Nu te grăbi, [[W p1 name|Lenuța]]," and the stenographer typed it on to the big screen. Judge [[K p4 name|Brian Tohill]] directed that it be struck out and that nobody report it.

[[K p5 name|Devlin-Popa]]'s barrister suggested she'd sent €400 home in June. "Yes," said [[K p1 other|Witness B]]. "For shoes."

The case resumes on Monday. [[K p6 name|Cathal Ó Baoill]]
