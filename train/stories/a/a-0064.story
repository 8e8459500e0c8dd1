id: a-0064
genre: news
where: US-MA
published: 2007-10-11
title: BU researcher shares prize for sea-ice model
person p1: role=expert age=- protected=no why=public-figure
person p2: role=expert age=- protected=no why=public-figure
person p3: role=author age=- protected=no why=author
screen: none
note: science; nothing

[[K p1 name|Nirmala Subramanian]] was defrosting her freezer when Stockholm called. It seemed, she said, in keeping.

The oceanographer will share the $500,000 Torell Prize with [[K p2 name|Jens Aagaard]] of Bergen for a way to forecast the thickness of Arctic ice a season ahead. Their model, which ran for two years in a closet, missed last month's record low by about the size of Delaware.

"Nobody else was within a Texas," said [[K p2 name|Aagaard]], by telephone.

Dr. [[K p1 name|Subramanian]] means to spend her part on a buoy and a freezer.

[[K p3 name|COREY LEVITT]]
