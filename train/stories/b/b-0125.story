id: b-0125
genre: news
where: GB-SCT
published: 2018-07-26
title: Highland Games heavies in caber row
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
screen: none
note: nothing to protect; sport and a dispute

THE caber had been sawn. On this, at least, all were agreed.

"Four inches aff the thick end," said [[K p1 name|Big Rory Gunn]], three times champion of the Strathdour Games. "I ken that caber like ma ain leg."

[[K p2 name|Lachie Sutherland]], who won on Saturday, denies having been within a mile of it with a saw. He's a joiner.

Chieftain Dame [[K p3 name|Fiona Kilgour]] ruled that the result stands and the stump be kept. A police spokesman said that no complaint had been made, "formally".
