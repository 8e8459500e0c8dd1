id: w0049
genre: news
where: US-KY
published: 2021-12-17
title: Girl who called in flood rescue saw her neighbor shot, police say
person p1: role=witness age=12 protected=yes why=minor-witness
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=deceased age=58 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: minor witness, with medal; phone number of the 911 call

The voice on the tape belongs to a child of twelve. "There's a man in our road with a gun," she says. "He's shot Mr. [[K p3 name|Lovell]], and he's walking like nothing."

[[K p2 name|Dustin Wade Furlong]], 33, was arraigned Thursday in Paducah for the murder of [[K p3 name|Hobert Lovell]], 58, a bait dealer, at [[K p3 address|the top of Ogden Landing Road]]. The two had quarreled about a boat winch. [[K p2 name|Furlong]] was caught at a Shell station in [[K p2 vehicle|a primer-gray Silverado, 512 LWK]].

Sheriff [[K p4 name|Lacy Turnbow]] called the girl "our witness, our only one, and a cool customer." She's known here, if not to the world: in February she got [[W p1 other|the Governor's lifesaving medal for the Clarks River flood]], and it was she who [[W p1 other|raised the goose that lives at the bait shop]].

Her call came from [[W p1 phone|two-seven-oh, five fifty-five, zero one eight eight]], the dispatcher's sheet shows, "caller [[W p1 name|Harper]], [[W p1 address|house with the wheelchair ramp]]". The sheet is attached to the public complaint, [[K p2 id|21-F-00693]].

Commonwealth's Attorney [[K p5 name|Dale Harper]] said he'd ask that it be sealed.
