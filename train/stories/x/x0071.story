id: x0071
genre: news
where: US-WY
published: 2004-08-26
title: Fair results, swine and sheep
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; 4-H children, sale prices

Grand champion market hog: [[K p1 name|Sage Hollenbeck]], 11, Powder River. Sold to First State Bank at $9.25/lb. Reserve: [[K p2 name|Dillon Trujillo]], 14. Sold to [[K p5 name|Doc Weems]].

Grand champion lamb: [[K p3 name|Autumn Redcloud]], 10, who cried, and then, told that [[K p5 name|Doc]] meant to let it live on his lawn, cried some more.

Showmanship, junior: [[K p1 name|Hollenbeck]] again. Judge [[K p4 name|Roy Bell]] said he'd seldom seen a child so calm with a hog so opinionated.

Buyers have until autumn to settle. The sale grossed $211,480, a record, and not a soul was bitten.
