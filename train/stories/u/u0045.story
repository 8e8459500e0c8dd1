id: u0045
genre: news
where: NZ
published: 2003-11-14
title: Meatworkers' darts final goes to tie-break
person p1: role=public-figure age=44 protected=no why=public-figure
person p2: role=public-figure age=39 protected=no why=public-figure
person p3: role=author age=- protected=no why=author
note: sport; nothing

One leg each and the bull to decide it: [[K p1 name|Rangi Poutama]] leaned in, closed an eye, and put it in the wire. [[K p2 name|Shirley Vance]] leaned further and put it in the cork.

So the Ōtapiri works shield goes back across the yard to Boning after four years with Slaughter. "She's my niece's girl, I taught her to throw," said [[K p1 name|Poutama]], 44. "Don't know what I was thinking."

[[K p2 name|Vance]], 39, admitted she'd been offered a fee by the Balclutha RSA to change sides. It was two pies. She held out for three.

[[K p3 name|D. McGlashan]]
