id: f-0053
genre: news
where: US-LA
published: 2010-12-02
title: Deckhand who 'deserted' longliner was owed, not owing, judge says
person p1: role=accused,victim,witness age=25 protected=yes why=trafficking-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: fishing; an Indonesian hand jailed for jumping ship and stealing a life ring; seaman's book number; one-name person; ear

VENICE — He came in on a life ring, nineteen hours after he had gone off the stern of the [[D p1 employer|Miss Corinne]] with a bread bag of papers tied around his neck. Shrimpers took him for dead and then for drunk. Plaquemines deputies took him for a thief, because the ring had another boat's name on it, and then for a deserter, because immigration did.

That was Sept. 9. On Tuesday, after eleven weeks in a parish cell, the 25-year-old Indonesian was let go, and the captain of the [[D p1 employer|Miss Corinne]] was put in one.

[[K p2 name|Nolan Paul Encalade]], 58, is charged in federal court with forced labor and with taking the documents of six crewmen. A magistrate judge, [[K p3 name|Marguerite Duplantier]], set bond at $100,000.

Crew were signed on in Honolulu at $500 a month. In the Gulf, according to the complaint, [[K p2 name|Encalade]] cut it to $150, said that the difference went to food, and told the men that they couldn't step on a dock without being shot by the Coast Guard. Their seaman's books went in the ice hold. A hand who'd asked for his was tied to the gurdy until [[W p1 body|the top of his left ear came away]]. That man is the one who jumped.

"The government's position in September was that he'd broken the terms of a D-1 landing permit," said his lawyer, [[K p4 name|Claudine Batiste]]. "He'd landed on a life ring."

The sheriff's sheet gave him one name, as his country often does, and got it wrong: [[W p1 name|SUHARDY]], no first, Seaman Bk. [[W p1 id|X-304417]]. On the dock they called him [[W p1 alias|Johnny Ringo]].

[[K p5 name|Anh Pham]], whose boat picked him up, was a witness at the hearing. He and the deckhand have no language in common except diesel. "I get him rice. He fix my pump. I say, captain, where? He makes like this," said [[K p5 name|Pham]], and he pulled a rope tight in the air.

The court paid an interpreter, [[K p7 name|Dewi Lastri Moreau]], from Lafayette. It was she who told [[W p1 name|Suhardi]] that he could go. He asked her where. He is at present mending nets, for pay, [[W p1 employer|at the dock of the man who found him]].

[[K p6 name|Walt Cheramie]]
