id: ae0090
genre: news
where: US-OR
published: 2004-09-30
title: Fair exhibitors say judge touched pies
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=70 protected=no why=adult-bystander
person p3: role=bystander age=12 protected=no why=minor-not-in-crime
note: nothing to protect; "touched", "accused", "in a way no pie should be"

Six bakers have signed a complaint which accuses a county fair judge of putting a thumb in the merchandise.

[[K p1 name|Percival Stroud]], who has judged pies at the Wasco Flats fair for a quarter century, is said to have touched several of them, in the words of [[K p2 name|Lavinia Moffett]], 70, "in a way that no pie should be touched, and smiled."

[[K p1 name|Stroud]] doesn't deny it. He tests for spring, he said. He has been banned for a year and will appeal.

The blue ribbon in the junior class, thumbprint and all, stays with [[K p3 name|Summer Dae-Lewis]], 12, of [[K p3 school|Wasco Flats Grade School]], who made a marionberry. She gave the rest of it to the sheriff, so that there's no evidence. It had been a long summer.
