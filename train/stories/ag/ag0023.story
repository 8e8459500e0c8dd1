id: ag0023
genre: news
where: US-GA
published: 2003-04-20
title: Organist, 80, hangs up her shoes
person p1: role=bystander age=80 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
screen: none
note: church feature; "ride home", "deacons knew", nothing to protect

The deacons knew, and they kept it from her for six weeks, which in this congregation is a miracle on its own.

[[K p1 name|Ernestine Huckaby]] came to Bethel A.M.E. on Palm Sunday thinking she would play three hymns and get a ride home. She got a ride home in a limousine. Sixty-one years at the same bench, said the Rev. [[K p3 name|Amos Kinsey]], "and I have never once heard her play a thing the way I asked."

Her son [[K p2 name|Grant Huckaby]] drove from Mobile. He presented her with the shoes she wore in 1942, bronzed.

"I'd wondered where they were," she said. "I paid $4 for those."
