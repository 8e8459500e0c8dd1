id: aa0097
genre: school
where: AU-NSW
published: 2018-06-21
title: Incident book, primary campus — fortnight B
person p1: role=victim age=8 protected=yes why=sexual-offence-victim
person p2: role=victim age=10 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=9 protected=yes why=minor-witness
person p5: role=accused age=34 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
note: Australia primary; relief teacher accused (adult not relative) K; school named; victims listed; book on Facebook

(Photo of a page, put online by a cleaner's nephew. We were asked to type it out so it can be taken to the Ombudsman.)

11/6  Magpie. Two hats lost.
12/6  Yr 3. [[W p1 name|Leilani Tuimavave]], 8, told me at fruit break that Mr [[K p5 name|Pemberton]] (relief) keeps her in at lunch and touches her plait and where her buttons are. Wrote it down as said, did not ask more. Rang the line 1.05. Rang mum [[W p1 relative|Sina]], at [[W p1 employer|the pie factory]]. Mr [[K p5 name|Pemberton]], 34, sent home, has since been spoken with by police and charged (2 counts indecent assault). 
12/6  Yr 5. [[W p2 name|Oscar Nguyen-Reid]], 10, same, different day, same book corner. Dad has asked that he not be called out of class over the PA again, since the whole of [[W p2 school|5 Wattle]] heard.
13/6  [[W p4 name|Matilda Fenwick]], 9, was in the room, told Det. she saw and told nobody as she's "not a dobber". Lollipop.
14/6  Possum in roof, also in ceiling, also in Kindy.
18/6  Nil
20/6  Fire drill. Deputy fell.

Signed [[K p3 name|Mrs Jacinta Burrows]], A/Principal. Police file for all three: [[W p1 id|E 0155 4419]]. Ask for [[K p6 name|Sgt Warrick Doolan]].
