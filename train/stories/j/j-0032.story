id: j-0032
genre: news
where: US-OH
published: 2024-01-23
title: Youngstown pierogi maker to add second shift
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
note: nothing to protect; business news with an emancipated tone; immigrant workers with papers, near the words of labour trafficking

They are pinched by hand, 41 to the pound, and there aren't enough hands.

Babcia Foods will hire 35 people by Easter for an evening shift at its plant on Steel Street, its president, [[K p1 name|Dolores Wasko-Pinter]], said on Monday. Wages begin at $17.40 with health coverage from the first day, which she called "the only recipe I didn't get from my mother."

The company, begun in 1962 in the basement of Saints Cyril and Methodius, now sells in eleven states. It's been turning down orders since a clip of potato-cheddar pierogi frying to accordion music was viewed nine million times last fall.

About half of those on the day shift came to the Mahoning Valley as refugees. [[K p2 name|Fidèle Ntakirutimana]], a line leader from Burundi who was promoted to plant supervisor this month, said that he had never eaten one before he pinched one. "My people have a thing like it," he said. "I think that everybody has."

The city will abate property taxes on the new equipment for ten years. Mayor's aide [[K p3 name|Terrence Oglesby]] said the deal took four months and three tastings.

Applications are taken on paper at the front desk, in any language.

By [[K p4 name|Monique Trautman]], business writer
