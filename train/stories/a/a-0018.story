id: a-0018
genre: news
where: US-MO
published: 2001-06-14
title: Farm couple marks 70 years with a tractor ride
person p1: role=public-figure age=90 protected=no why=public-figure
person p2: role=public-figure age=89 protected=no why=public-figure
person p3: role=relative age=- protected=no why=adult-bystander
screen: none
note: feature; nothing to protect, though a private rural address is told

[[K p1 name|Clarence Diefenbach]] proposed to [[K p2 name|Wilma Schatz]] on a hay wagon in 1931, and because she laughed he was not sure for two days whether he had been accepted.

He had. On Saturday, 70 years afterward to the day, their son [[K p3 name|Lloyd]] drove the two of them down [[K p1 address|Route TT]] on the back of a 1948 Allis-Chalmers to a tent where 140 people were waiting with a ham.

"I'd do it over," said Mrs. [[K p2 name|Diefenbach]], 89. "I'd laugh over, too."

Mr. [[K p1 name|Diefenbach]], 90, credits cold water, and never once having gone to bed before the dishes were dried.
