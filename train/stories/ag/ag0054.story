id: ag0054
genre: news
where: GB
published: 2003-07-18
title: Mayor gets a hernia, curate gets a motorbike
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
screen: none
note: hospital radio appeal; a nurse, night visits; nothing to protect

That headline isn't quite fair to Coun [[K p1 name|Walter Entwistle]], who was only trying to lift the barrel.

The barrel was the first prize at the hospital fete, and the Mayor of Rawtenbridge had volunteered to carry it to the winner's car. He's comfortable on Ward 6, where Sister [[K p2 name|Comfort Mensah]] says that he is "a lamb by day and a nuisance by night" and that visits after nine must stop.

Second prize, a 1958 BSA, went to the Rev [[K p3 name|Simon Lightowler]], curate of St James. He doesn't ride. He does now.

The sum raised for the scanner was £8,802.
