id: u0038
genre: news
where: GB-ENG
published: 2005-08-12
title: Teenager 'lent out' at a Blackpool guest house
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=accused age=53 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
note: plain words; no 'traffick'; guest house where she slept; surname same as a town? victim surname Preston vs town Preston

IT cost twenty pounds to have Room 3 warmed, the landlord used to say, and the heater was 14.

[[K p2 name|Norman Alfred Sugden]], 47, took the girl in as a chambermaid when she ran from her foster home in June 2004, Preston Crown Court heard. He gave her a bed [[W p1 address|in the attic of the Fairhaven, Hornby Parade]], a packet of cigarettes a day, and a list of gentlemen to be nice to. They left the money under the kettle. It went in his cash box.

One, [[K p3 name|Derek Lomax]], 53, a rep in carpets, returned four weekends running.

Mr [[K p4 name|Jolyon Wickes]], prosecuting: "Did you know she was a child?"

[[K p3 name|Lomax]]: "She had a lot of eye make-up on."

The girl gave her evidence from behind a screen but her social worker, [[K p6 name|Fay Entwistle]], in a slip, told the jury that [[W p1 name|Gemma Preston]] had been reported missing eleven times. (The same word, as it happens, is over the door of the court.) It was the grandmother, [[W p7 name|Edna]], who found her, by ringing every boarding house in the book and asking if they'd a lass who bit her nails.

Both men plead not guilty. The judge is [[K p5 name|Mr Recorder Osman]].
