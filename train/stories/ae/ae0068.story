id: ae0068
genre: news
where: GB-WLS
published: 2017-08-03
title: Pier arcade must close, says council
person p1: role=bystander age=50 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
note: nothing to protect; business news

After 61 summers the two-penny falls at Trefor Sands will drop no more.

[[K p1 name|Gino Sidoli]], 50, who took on [[K p1 employer|Sidoli's Amusements]] from his father, was told on Monday that the lease won't be renewed. He owes the council £38,000 in rent. "They let the debt grow and then they call it in," he said. "I'd call it a hold-up, only the man wore a nice tie."

Councillor [[K p2 name|Rhian Pritchard-Jones]] said the decking was unsafe and had been so since a boy's leg went through it in 2011.

[[K p3 name|Seren Hughes]], 15, who gives change on Saturdays and attends [[K p3 school|Ysgol y Traeth]], has started a petition. It has 900 names. "Some are seagulls," she admits.

Mr [[K p1 name|Sidoli]], of [[K p1 address|3 Marine Terrace]], may open on the front as a chip shop.
