id: s-0052
genre: news
where: US-UT
published: 2018-06-01
title: Sergeant's stripes for [[K p1 name|Okelberry]]
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
note: promotion

It took [[K p1 name|Mark Okelberry]] nineteen years and, he says, one good mark on a test. Chief [[K p2 name|Sione Latu]] pinned him Thursday, badge [[K p1 id|1142]]. The new sergeant takes nights. Cake was by the dispatchers.
