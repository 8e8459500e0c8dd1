id: ar0004
genre: news
where: US-IA
published: 2007-05-17
title: Marching band raises $11,400 selling everything but the tuba
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=public-figure age=- protected=no why=public-figure
person p5: role=bystander age=71 protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; words like 'sold', 'pimped', 'ring', 'auction of seniors', teens named, school named, phone of the booster club

By [[K p7 name|Marlys Vander Ploeg]]

ORANGE BLUFF — They sold the seniors first.

[[K p1 name|Grace Hoekstra]], 17, went for $340 to a hog farmer, and [[K p2 name|Hunter Nakamura]], who is only 16 and a junior but was thrown in because he can lift, brought $410. By nine o'clock on Friday night the Orange Bluff High School band boosters had auctioned off forty-one students, each for eight hours of honest yard work, and were $11,400 nearer to new uniforms.

"It's a slave auction without the bad name," said one man in the bleachers, and was told by his wife that it was a *service* auction, and to hush.

The auctioneer, state Sen. [[K p4 name|Dale Brunsvold]], worked without pay and nearly without breath. He sold a pair of trombones as a set. He sold [[K p1 name|Hoekstra]] by having her hold up both arms "so you can see the reach on her for gutters." When the bidding for [[K p2 name|Nakamura]] stuck at $275, [[K p4 name|Brunsvold]] got the boy's grandmother to stand.

"He eats," warned [[K p8 name|Fumiko Nakamura]]. "You will lose money." The bids went up.

The buyer at $410 was [[K p5 name|Verlyn Tjaden]], 71, of [[K p5 address|3390 Quail Avenue]], who has four miles of thistles. Mr. [[K p5 name|Tjaden]] played baritone in the same band in 1953 and says that the uniforms now being replaced are, as far as he can tell, the ones he wore. He has the photograph, and the missing button matches.

Band director [[K p3 name|Susan Ekpo-Larson]] has been trying to retire the wool since she came in 1999. "We had a fainting ring," she said. "They knew which three would go down at the Pella parade and stood them on the outside." [[K p3 name|Ekpo-Larson]] herself was bought by [[K p6 name|Gary Wiese]], of [[K p6 employer|Wiese Implement]], for $600, and will teach his wife one polka.

[[K p6 name|Wiese]], last year's top spender, said he got more work out of a sophomore clarinet in 2006 than out of two hired men. "She was up in that bin at six in the morning. I tried to keep her."

The only thing that did not go was the tuba, a dented sousaphone offered with no minimum. It belonged to nobody that anyone could recall. [[K p1 name|Grace]] put it on for the crowd, played eight bars of the fight song and was told to set it down before it came apart.

Anyone who still wants a flute for a Saturday may call the boosters at [[K p3 phone|712-555-0136]]. Hours must be worked by July 31. Students are to be fed at noon and returned, said [[K p3 name|Ekpo-Larson]], "in the condition in which they were sold."

Photo: [[K p2 name|Hunter Nakamura]] is led off by his new owner, [[K p5 name|Verlyn Tjaden]].
