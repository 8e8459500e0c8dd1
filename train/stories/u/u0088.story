id: u0088
genre: news
where: CA-ON
published: 2006-10-05
title: Student of the year loses scholarship over plagiarised ode
person p1: role=public-figure age=20 protected=no why=public-figure
person p2: role=official age=- protected=no why=official
person p3: role=public-figure age=- protected=no why=public-figure
note: nothing; prize fees; sold

There was a time when nobody read the prize ode, and it's to that happier time that Kingston's Limestone College wishes it could return.

[[K p1 name|Lincoln Faraday Bose]], 20, won $4,000 for ninety lines on the canal. Sixty-one of them are in a library book, sold by the library last spring for a quarter, to a professor.

"I was touched when I read it," said the professor, [[K p2 name|Odile Marchbanks]]. "Then I had the feeling that it had touched me once already."

[[K p1 name|Mr. Bose]] has given back the cheque. Runner-up [[K p3 name|Summer Whiteduck]], whose sonnet rhymes lock with lock, will have it at Friday's convocation.
