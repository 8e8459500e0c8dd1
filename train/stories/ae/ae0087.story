id: ae0087
genre: news
where: US-GA
published: 2017-03-02
title: Girl says store manager paid for silence with shifts
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: sexual offence by a boss; extra shifts after it, no commercial act bargained: near miss; her workplace W

A manager at [[W p1 employer|the Food Basket in East Tifton]] was arrested Monday on charges of child molestation and sexual battery.

[[K p2 name|Brent Alan Sizemore]], 35, of [[K p2 address|411 Murray Avenue]], cornered a 16-year-old bagger in the dairy cooler in December, Detective [[K p3 name|Rosetta Vick]] said. He put his hands under her apron. The week after, though she had asked for nothing, she found that she had been given the good hours; she took it, rightly, as hush money, and told.

The girl is a junior at [[W p1 school|Tift Northside]], and [[W p1 other|the only one on the wrestling team]].

[[K p4 name|Opal Greene]], who runs register 2, said she'd seen the child come out of that cooler with her face all wrong. "I says, [[W p1 name|Jaycee]], honey, you cold? She says no ma'am. I should've gone in there myself with a ham."

[[K p2 name|Sizemore]] has posted $20,000, warrant [[K p2 id|17-0311W]], and been let go.
