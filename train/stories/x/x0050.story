id: x0050
genre: news
where: US-AR
published: 2002-07-18
title: Poultry company settles over delivery debts
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p2: none
note: nothing to protect; contract growers, debts, threats to repossess, no force

SPRINGDALE — A chicken house costs $140,000, which is how a man who has never met [[K p1 name|Delmar Stroud]] came to own him, or so he puts it.

[[K p1 name|Stroud]], 57, and 40 other growers settled Tuesday with Ozark Pride Foods. They'd sued over loans that, they said, got bigger every time the company told them to upgrade. "They don't force you. They just don't bring you any birds," said [[K p2 name|Bao Xiong]], who farms near Decatur. He had three houses and no chickens from May to October.

Under the deal, the firm forgives a third of what's owed and promises ninety days' notice. It admits nothing. Federal Judge [[K p3 name|Lavenski Pope]] called it fair. Company counsel [[K p4 name|Hunter Gladney]] called it generous. [[K p2 name|Xiong]] called it late, and went home to feed, for the first time in some months, 24,000 of them.
