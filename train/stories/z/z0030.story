id: z0030
genre: news
where: US-SC
published: 2017-08-31
title: Girl, 12, shot on porch; cousin, 14, in family court
person p1: role=victim age=12 protected=yes why=minor-victim
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: family with one surname, victim and juvenile accused cousins; sheriff shares surname

ORANGEBURG, S.C. — A BB gun wouldn't have done it. The thing in the shoebox was not a BB gun.

A 12-year-old girl lost two fingers Sunday on the front steps of her grandmother's home on [[W p1 address|Cattle Gap Road]], and a cousin, 14, was taken before a Family Court judge on Monday. He had told the deputies three stories, [[K p4 name|Sheriff Ransom Frierson]] said, and then one.

"He said I did it and I ain't mean to, and he handed me the box," said the sheriff, no relation to the family.

Neighbor [[K p6 name|Sandra Mack]] tied the girl's wrist with an apron. The boy ran for ice. "I'll say that for [[W p2 name|Dre]]," [[K p6 name|Mack]] said. "He ran."

The grandmother, [[W p3 name|Ernestine Frierson]], was at second service. She has raised six and buried one. "They both mine," she said. "You can't ask me to pick. [[W p1 name|Tyonna]] asked for him before she asked for her mama."

[[K p5 name|Solicitor Anne Kirkland]] would not say whether she'll seek waiver. The 14-year-old, [[W p2 name|DeAndre M. Frierson]] on the docket taped to the door, begins ninth grade at [[W p2 school|Edisto Fork]] this month, if he begins.
