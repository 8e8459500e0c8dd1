id: ae0052
genre: news
where: US-GA
published: 2012-03-08
title: Woman, 26, sold 'appointments' for man who held her license
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=45 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: adult, coercion by threat and a kept licence; booked and named in the jail's own line; other defendants K

Recorder's Court took 22 pleas Monday. Most were short.

[[K p4 name|Harlan Bettis]], 45, of [[K p4 address|9 Peachtree Trace]], admitted selling beer after two on a Sunday morning at [[K p4 employer|Bettis Bait and Package]]. He paid $300 from a roll.

The longest was over a woman of 26 who had been in jail since New Year's Eve for prostitution, inmate [[W p1 id|#0188823]]. Solicitor [[K p3 name|Yolanda Crisp]] asked to withdraw the charge. The appointments were taken by another, she said, and so was the money; he had her driver's license in his wallet and had told her, with his hand on her neck, what became of the last one who left.

That man, [[K p2 name|Julian Ferrell]], 33, of [[K p2 address|1717 Macon Highway]], drives [[K p2 vehicle|a silver Armada]] and has been in custody since February.

Judge [[K p5 name|Samuel Oh]] signed the order. The bailiff, from habit, then called out "[[W p1 name|Latrice Monroe]], you're free to go" to a full room. She used to cut hair at [[W p1 employer|Shear Glory]] and said that she would like to again.
