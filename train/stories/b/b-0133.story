id: b-0133
genre: news
where: CA
published: 2010-07-29
title: Old flames: town bids adieu to its last lamplighter
person p1: role=deceased age=97 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; obituary

PETIT-HAVRE, N.B. — [[K p1 name|Alcide Doucette]], who had lit the nineteen lamps of Water Street every night from 1931 until they went electric and then, from habit, walked by them every night until last week, has died at 97.

"He never did trust the switch," his daughter, [[K p2 name|Yvonne Doucette-Park]], said.

He had once been arrested, in 1943, for showing a light during the blackout. It was a firefly. The magistrate, whose name nobody recalls, let it go, and [[K p1 name|Alcide]] too.

On Wednesday the utility turned off the street for nineteen minutes.
