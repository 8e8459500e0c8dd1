id: k-0016
genre: news
where: GB-ENG
published: 2015-12-04
title: Pair ran 'escort agency' from a barber's, judge hears
person p1: role=convicted age=39 protected=no why=adult-convicted
person p2: role=convicted age=46 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: near the edge: pimps convicted, the women unnamed and adult; nothing to hide in the text

A barber and his bookkeeper who controlled at least six women for gain from rooms above a shop in Bolton have been jailed for a total of seven years.

[[K p1 name|Ferenc Halmos]], 39, of Deane Road, and [[K p2 name|Wendy Ann Clitheroe]], 46, of Horwich, pleaded guilty at Bolton Crown Court to controlling prostitution for gain and money laundering.

[[K p3 name|Tobias Nutter]], prosecuting, said none of the women had wished to give evidence and the Crown did not allege that any had been trafficked or forced. They were all in their thirties and paid £40 a shift "chair rent", like the barbers downstairs.

[[K p2 name|Clitheroe]]'s accounts listed the income as beard oil.

"It was a great deal of beard oil," Judge [[K p4 name|Martha Ollerenshaw]] observed.

Detective Constable [[K p5 name|Imran Shafiq]] said £212,000 had been restrained. [[K p1 name|Halmos]] got four years, [[K p2 name|Clitheroe]] three.
