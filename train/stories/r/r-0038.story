id: r-0038
genre: alert
where: US-IN
published: 2020-07-01
title: Wanted: [[K p1 name|Terrell Gaines]]
person p1: role=accused age=30 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: wanted notice for an exploiter

The Marion County Sheriff is looking for [[K p1 name|Terrell Gaines]], 30, last known address [[K p1 address|3305 Brouse Street]], on a warrant for promotion of child sexual trafficking. [[K p1 name|Gaines]] has [[K p1 body|a dollar sign tattooed under the left eye]] and drives [[K p1 vehicle|a silver Charger, plate 771 RKX]].

The warrant was signed by Judge [[K p2 name|Margo Ellison]]. He was let go by mistake on Monday when two men with the surname were in the same holding cell.

Neighbor [[K p4 name|Clyde Wooten]] has seen him at night. Call Sgt. [[K p3 name|Ana Petrov]] at [[K p3 phone|317-555-0126]].
