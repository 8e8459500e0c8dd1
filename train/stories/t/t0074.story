id: t0074
genre: news
where: US-NE
published: 2005-11-03
title: Council tables "girls, girls, girls" sign
person p1: role=official,public-figure age=- protected=no why=public-figure
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=88 protected=no why=adult-bystander
screen: none
note: nothing to protect; sign for a hosiery store; sex-trade vocabulary

NORFOLK, Neb. — The sign went up in 1948 over a hosiery counter, and it has only ever meant stockings.

[[K p2 name|Marcie Albrecht]] wants to light it again. Her neighbor [[K p3 name|Royce Dunkel]] says that truckers stop. "They come in asking what the girls cost," he told the council on Monday. "I sell vacuum bags."

Mayor [[K p1 name|Chase Vrana]] moved to table. [[K p4 name|Opal Fiala]], 88, one of the girls in question, who modeled for the neon man, asked for the floor and said that she had been paid four dollars for it and that it was the best day's work she'd had.

