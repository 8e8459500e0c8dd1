id: u0029
genre: news
where: CA-MB
published: 2023-08-18
title: Softball: Whitemud's slugger costs two dozen doughnuts
person p1: role=public-figure age=29 protected=no why=public-figure
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=author age=- protected=no why=author
note: nothing to protect; recruiter fee, sold, girl

The recruiting fee was two dozen crullers and a tank of gas.

That's what [[K p2 name|Duane Friesen]] paid the Gladstone Gophers to let [[K p1 name|Shania Ducharme]] finish the season in Whitemud white. She has since hit seven home runs, one of which went through the windshield of his own Buick.

"I sold her cheap," said Gophers manager [[K p3 name|Phyllis Yakimchuk]]. "I thought her knee was gone. That girl told me her knee was gone!"

[[K p1 name|Ducharme]], 29, a crop adjuster, smiled and said that it comes and goes.

The provincials open Friday in Neepawa, rain or shine, though preferably shine. — [[K p4 name|Cory Bannerman]]
