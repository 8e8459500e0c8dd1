id: i-0050
genre: news
where: AU-VIC
published: 2022-11-10
title: Council notebook: pool girl stays on the wall, library fines go
person p1: role=official,public-figure age=- protected=no why=public-figure
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
screen: none
note: council round-up; a teenage petitioner; the words victim, minor, suppression, juvenile used for other things

With [[K p5 name|Hamish Aldous]]

Fire suppression was always going to take an hour and it took two. Council's $1.2m upgrade of the sprinklers at the Benalla town hall got up 5-2 after deputy mayor [[K p2 name|Bernadette Kyriakou]] produced a photograph of a bucket.

A minor amendment to the planning scheme will let [[K p4 name|Ravinder Sohal]] put tables outside his curry house in Bridge Street, on condition that the plane tree isn't "harassed".

The best speech of the night came from the gallery. [[K p3 name|Poppy Trevaskis]], 16, a lifeguard, had collected 700 names to save the 1961 mosaic of a diving girl from the pool's demolition. "She's older than all of you except Cr [[K p6 name|Doug Farrar]], and she's in better nick," [[K p3 name|Poppy]] said. Cr [[K p6 name|Farrar]], 78, moved the motion himself.

Library fines are abolished from January. [[K p1 name|Mayor Anh Lam]] admitted to a juvenile offence: a copy of *Storm Boy*, due back in 1994.

Juvenile magpies have begun swooping at the Lake. Wear a hat. Questions without notice were taken, without answer, on notice.
