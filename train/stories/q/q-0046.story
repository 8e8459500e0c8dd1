id: q-0046
genre: news
where: GB-ENG
published: 2016-03-22
title: Council defers vote on women's refuge car park
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; refuge, rape crisis as subjects of a planning item

Derby councillors put off a decision on twelve parking spaces last night after an hour's debate about hedges.

The Rape Crisis charity wants to lease the plot. Cllr [[K p1 name|Brenda Holt]] said no one opposed the service. "It's the beech hedge."

Cllr [[K p2 name|Imran Chaudhry]] moved deferral until a tree officer could visit. Neighbour [[K p3 name|Keith Ollerenshaw]], of [[K p3 address|14 Vicarage Close]], said he would lend his own drive for nothing.

The committee sits again on 19 April.
