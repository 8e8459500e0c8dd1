id: q-0049
genre: news
where: CA-MB
published: 2023-02-08
title: Winnipeg driver fined over bus-lane crash
person p1: role=convicted age=57 protected=no why=adult-convicted
person p2: role=victim age=44 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; driver and injured adult

A delivery driver who ran a red light and struck a cyclist has been fined $1,800 and barred from driving for a year.

[[K p1 name|Orest Hnatiuk]], 57, pleaded guilty to careless driving. [[K p2 name|Jocelyn Flett]], 44, a [[K p2 employer|Red River Tool Library]] manager, broke her collarbone.

"I forgive him, but I want my bike back," [[K p2 name|Flett]] said in a statement read by Crown attorney [[K p3 name|Manpreet Gill]].

Judge [[K p4 name|Lorne Sigurdson]] ordered him to pay for it: $640.
