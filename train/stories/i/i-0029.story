id: i-0029
genre: news
where: CA-NS
published: 2004-11-23
title: Crown wins bid to try Dartmouth teen as adult in cabbie's death
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=victim,deceased age=61 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=16 protected=yes why=juvenile-accused
person p6: role=relative age=- protected=no why=adult-victim
person p7: role=witness age=15 protected=yes why=minor-witness
person p8: role=relative age=- protected=decide why=identifies-protected
person p9: role=official age=- protected=no why=official
screen: none
note: one youth sentenced as adult and nameable, the other still under the ban; sister as witness shares the surname

A youth court judge has lifted the ban on naming a 17-year-old convicted of stabbing a taxi driver, saying an adult sentence "is the only one that fits."

[[D p1 name|Tyrell Marcus Beals]] looked at the ceiling tiles Monday while Judge [[K p3 name|Constance Pothier]] read for 50 minutes. He'll serve life with no chance of parole for 10 years.

[[K p2 name|Farid Khoury]], 61, had driven in metro for 22 years and was three weeks short of retiring to a lake lot when he picked up two boys at a doughnut shop in January. His wife, [[K p6 name|Salma Khoury]], brought his cab licence to court and held it up at every recess.

The other boy was 16. He pleaded guilty in May to robbery and got two years in [[W p5 place|the Waterville facility]]; he can't be named under the Youth Criminal Justice Act. At that hearing his lawyer told the judge the boy had "a mother who sings at [[W p5 other|Emmanuel Baptist in Upper Hammonds Plains]]" and [[W p5 other|a spot on the provincial judo team]].

[[D p1 name|Beals]] was turned in by his own sister, then 15. "[[W p7 name|Tamika]] did the hardest thing in this whole file," Crown attorney [[K p4 name|Ian MacAskill]] told reporters on the steps, then asked them not to print that.

The two had $38 between them when they were found, under a deck on Main Street, eating cold fries. The judge called the crime "neither planned nor, once begun, interrupted", and said she'd looked hard for some sign in three years of reports that the older youth understood what a person is. What she found was a letter of apology with another boy's name whited out at the top.

Defence lawyer [[K p9 name|Burnley Cromwell]] said that his client was assessed at a Grade 4 reading level and had been in nine placements since he was six. An appeal is planned.

The victim-impact statement of Mrs. [[K p6 name|Khoury]] took less than a minute. "You asked him for twenty dollars," she told the two rows where the families sat. "He'd have given it."

[[D p8 name|Yvonne Beals]], mother of the accused, touched her arm on the way out. The women stood like that for a while.

An exhibit sheet handed to media lists, by mistake, "jacket, black, [[W p5 name|D. Provo]]".
