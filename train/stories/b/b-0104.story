id: b-0104
genre: news
where: CA
published: 2019-05-03
title: Ex-goalie gets life sentence in killing of estranged wife
person p1: role=convicted age=44 protected=decide why=identifies-protected
person p2: role=victim,deceased age=40 protected=decide why=deceased
person p3: role=witness age=9 protected=yes why=minor-witness
person p4: role=witness age=12 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: adult homicide in the home; the children were witnesses: naming parents identifies them (decide), children are W

A former minor-league goaltender who killed his wife on the night she told him that she'd found an apartment was sentenced to life in prison on Thursday, with no chance of parole for 14 years.

[[D p1 name|Trent Babiak]], 44, pleaded guilty in February to the second-degree murder of [[D p2 name|Joanne Babiak]], 40, a dental hygienist, in their Saskatoon home.

The couple's two children, who were 9 and 12, called for help. Their call was played in court, and Justice [[K p5 name|Odette Pambrun]] asked that those who could should leave.

"[[W p3 name|Mila]], put your boots on. Put your boots on and go to Kowalskis'," the older child says on it.

The order that shields the two of them, made under section 486.4, was renewed on Thursday. An obituary from last year, which is still on the funeral home's site, lists them: "loving Mom of [[W p4 name|Carter]] and [[W p3 name|Mila]]".

In his statement, [[D p1 name|Babiak]] told the court that he thinks of them every day. The judge suggested that he could have begun sooner.

With files from [[K p6 name|Rhys Tanaka]]
