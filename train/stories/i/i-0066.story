id: i-0066
genre: roster
where: NZ
published: 2015-10-06
title: District Court at Whanganui — Police list, Tuesday 6 October, Court 2
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=no why=adult-accused
screen: none
note: court list of adults; CRNs, dates of birth, plates stay; a suppressed row is by asterisk only

Presiding: Judge [[K p5 name|D. Sutcliffe-Ranginui]]

01 [[K p1 name|BROUGHTON, Tipene James]] | dob [[K p1 birthdate|12.03.1974]] | CRN [[K p1 id|15083005501]] | drove while disqualified (3rd or subsequent), [[K p1 vehicle|white Hilux, GHB 55]] | for sentence
02 [[K p2 name|FAUMUINA, Salote]] | [[K p2 birthdate|29.11.1992]] | CRN [[K p2 id|15083005514]] | shoplifts (under $500): 1 x eyelash curler, 4 x paua fritter | first call
03 * * * (name suppressed, see Registrar) | indecent assault | case review
04 [[K p3 name|McKELVIE, Brent]] | CRN [[K p3 id|15083005519]] | wilful trespass, to wit the bowling club, at night, "to finish the end" | first call
05 [[K p4 name|ZHANG, Wei Ming]] | CRN [[K p4 id|15083005522]] | possesses undersize toheroa, 71 | intimation of plea. Mandarin interpreter
06 [[K p6 name|SUMMERS, Faith Elizabeth]] | CRN [[K p6 id|15083005530]] | careless driving, swan | diversion sought
07 no. 01 again, breach of community work

Counsel are reminded that the heat pump in Court 2 is on the blink. Coats may be worn.
