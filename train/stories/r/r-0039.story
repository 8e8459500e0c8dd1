id: r-0039
genre: news
where: NL
published: 2018-09-19
title: Utrecht window worker wins suit over closed street
person p1: role=bystander age=44 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: adult sex worker by choice, plaintiff under her own name

[[K p1 name|Marijke van Doorn]], 44, had rented the same boat window for sixteen years when the city shut the quay, fearing trafficking. She sued. On Tuesday she won 31,000 euros.

"I was asked by eleven officials if somebody made me do it," [[K p1 name|Van Doorn]] said. "Yes. The mortgage."

Judge [[K p2 name|Pieter Hoekstra]] found the city had evidence about other boats, none about hers. Her lawyer, [[K p3 name|Fatima El Idrissi]], called it a ruling for grown women.

[[K p4 name|Joop Kramer]], who rents out bicycles by the quay, has missed the business.
