id: a-0147
genre: news
where: GB-ENG
published: 2023-10-02
title: Village rallies for sub-postmistress
person p1: role=victim age=64 protected=no why=adult-victim
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
screen: none
note: wrongly convicted adult; open; nothing withheld

For nineteen years nobody in Little Ambling had bought a stamp from [[K p1 name|Jacintha Parmar]], and on Saturday they queued round the green to do it.

[[K p1 name|Mrs Parmar]], 64, who was sentenced in 2004 to community service for a shortfall which existed only in a computer, has had her conviction quashed. "I did my hours on that green," she said. "I painted that bench."

[[K p2 name|Clive Tabberer]], who had crossed the road to avoid her since, was first in line. He bought forty.

The MP, [[K p3 name|Dame Hilary Sturge]], brought a cake.
