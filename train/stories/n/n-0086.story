id: n-0086
genre: news
where: IN-KA
published: 2003-03-05
title: Eleven pass, three fail, one is stopped at the gate: a day at the licensing court
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=victim age=51 protected=no why=adult-victim
person p7: role=bystander age=11 protected=no why=minor-not-in-crime
person p8: role=bystander age=- protected=no why=adult-bystander
note: plain: adult accused, adult victims, a child chess champion as colour; several Gowdas

MYSORE: The Additional Chief Metropolitan Magistrate, [[K p3 name|Smt. B. S. Nirmala]], disposed of fourteen challans on Tuesday by the simple method of asking each accused if he was at all sorry.

[[K p1 name|Puttaswamy Gowda]], 34, who'd sold water as kerosene, said he was. [[K p2 name|Shivanna Gowda]], 29, his neighbour and not his brother, who had sold kerosene as water, said he wasn't, and explained that nobody had asked him for a label. [[K p6 name|Mr. Eknath Rao]], 51, whose tea it went into, was in court with a bottle of it.

Assistant Public Prosecutor [[K p4 name|Javed Pasha]] sought seven days. He got three. [[K p8 name|K. V. Gowda]], who represented both, was told that he couldn't cross-examine one client on behalf of the other.

Proceedings were halted at noon for [[K p7 name|Kum. Ananya Gowda]], 11, the under-12 State chess champion, whose procession had entered by the wrong gate. The magistrate garlanded her. [[K p5 name|Shri Venkatesh]], peon, held the elephant.
