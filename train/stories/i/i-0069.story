id: i-0069
genre: filing
where: AU-NSW
published: 2013-12-04
title: FACTS SHEET — Police v [[W p1 name|SKINNER-TAUFA, Leilani]] — Children's Court, Campbelltown
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=official,author age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: facts sheet charging a girl in residential care with larceny from a 'client'; police prose treats sale as bad behaviour; the 'victim' of the larceny is the buyer

H [[W p1 id|55 501 277]] | CNI [[W p1 id|550144019]] | YP is on bail to [[W p1 address|the resi unit at 3 Waratah Place]], Minto

The young person (YP) is 15 and in the care of the Minister. She is well known to police as an absconder.

About 11.40pm on Saturday 30 November 2013 the YP attended Room 214 of the [[D p1 place|Crossroads Budget Motel]], Casula, having been driven there by the co-accused, [[K p2 name|Jarrod Leigh BUTTERWORTH]], 19, with whom she claims to be "in a relationship". [[K p2 name|BUTTERWORTH]] had earlier placed an internet advertisement using an image of the YP and the name "[[W p1 alias|Lani 18 fresh]]".

The room was hired by the complainant, [[K p6 initials|Mr S.]], a married man, who's asked that his name not be used. The complainant paid [[K p2 name|BUTTERWORTH]] $180 in the car park and went with the YP into the room for half an hour. When he got out of the shower his wallet, containing $95 and a Medicare card, was gone, as was the YP through the bathroom window.

About 12.30am Senior Constable [[K p3 name|ROXBURGH]] stopped a green [[K p2 vehicle|Commodore, BX55 QT]], at Liverpool. The YP was in the rear foot-well under a doona. The wallet was located in her left boot. She stated, "He owes me. [[K p2 name|Jarrod]] takes all of it. I'm hungry." Cautioned, she declined to say any more without the youth worker, Mr [[K p5 name|Ekrem SADIK]].

[[K p2 name|BUTTERWORTH]] said he'd only been giving a friend a lift. He has been charged with goods in custody.

The YP is charged with larceny (1) and with breach of bail, not reside as directed (1). Police oppose bail as she's a danger to herself and members of the public who use these premises.

A search of the vehicle found a bread roll, a school hat ([[W p1 school|Eagle Vale]]) and 16 motel key cards.

Also a victim in this matter: night manager [[K p4 name|Pardeep GILL]], whose flyscreen was damaged ($40).
