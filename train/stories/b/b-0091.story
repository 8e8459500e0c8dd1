id: b-0091
genre: news
where: CA-QC
published: 2004-09-23
title: Three boys, one canoe, no paddle: river rescue at Lac-Brûlé
person p1: role=bystander age=11 protected=no why=minor-not-in-crime
person p2: role=bystander age=12 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; children in an accident, not in a crime

Firefighters from two municipalities pulled three boys from the Rivière aux Truites on Sunday. They had set off to find the sea.

"We had a map," said [[K p1 name|Félix Gagnon-Smith]], 11, wrapped in a Red Cross blanket. The map was of France.

[[K p2 name|Olivier Chartrand]], 12, who was in the bow, and his brother had packed nine sandwiches and a flashlight. The paddle went over the falls first.

[[K p3 name|Huguette Meloche]], who runs the snack bar, threw them a rope of tied aprons. "Je les ai pêchés," she said. I fished them out.

Fire captain [[K p4 name|Denis Whiteduck]] said that no charge would be laid against anyone, "except by their mothers".
