id: ag0074
genre: school
where: US-VA
published: 2012-04-20
title: Oklahoma! comes to Valley Forks
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
screen: none
note: school play; the part of Laurey; "liberties"; nothing to protect

It has taken liberties with the script, admits director [[K p3 name|Tess Okonjo]], but only because there were eleven cowboys and one hat.

[[K p1 name|Araceli Mondragon]], 17, sings Laurey. [[K p2 name|Will Shifflett]], 16, plays Curly and, in the second act when a lamp fell, also an electrician. The students built a surrey from a golf cart.

Performances are Friday and Saturday, 7 p.m., in the gym at [[K p1 school|Valley Forks High]]. Students pay $3. Anyone willing to lend a hat may text [[K p3 name|Ms. Okonjo]], and will get it back.
