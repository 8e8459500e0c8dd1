id: ax0023
genre: news
where: GB
published: 2012-01-27
title: Banned: florist three times over limit on way to judge cake contest
person p1: role=convicted age=46 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=convicted age=19 protected=no why=adult-convicted
person p7: role=author age=- protected=no why=author
person p8: role=victim age=68 protected=no why=adult-victim
note: magistrates' round-up, nothing to protect; names that are words (May, Grace, Rose), a young man of 19, girl of 17 unnamed only as passing; numbers and streets

By [[K p7 name|Wilf Ormerod]], at Kendal Magistrates' Court

A FLORIST drove into a duck pond on her way to judge a village baking competition, having had, she told the police, "a sherry for every sponge last year and I thought I'd get ahead."

[[K p1 name|Rosemary Grace Tunstall]], 46, of [[K p1 address|Fellside Cottage, Low Lane]], Staveley, was found by the verger, [[K p4 name|Bernard May]], sitting on the roof of her Citroën van, registration [[K p1 vehicle|PX05 ZZY]], with her shoes beside her. It was ten past eleven in the morning.

Prosecuting, [[K p2 name|Anjali Verma]] said that Mr [[K p4 name|May]] fetched a ladder, and that Mrs [[K p1 name|Tunstall]] declined it until he'd promised to rescue a tray of violets. She gave a reading of 109 microgrammes; the limit is 35.

[[K p3 name|Giles Postlethwaite]], defending, said that his client had been up since three at the market. Her husband had left in May with a customer. She would lose the shop, [[K p1 employer|Tunstall's Blooms]] of Stricklandgate, in all likelihood. Her mother was in Grace House, where she visited every night.

"She's ashamed, and she asks me to apologise to the ducks," said Mr [[K p3 name|Postlethwaite]].

District Judge [[K p5 name|Hector Lamb]] banned her for 28 months and imposed a community order with 80 hours' unpaid work. Had it been half past three, when the infants come past, said Judge [[K p5 name|Lamb]], he'd have sent her to prison. Case number [[K p1 id|1201550077]].

Also before the court:

— [[K p6 name|Kieran Lee Blamire]], 19, of [[K p6 address|7 Anvil Yard]], Windermere, admitted theft of a mobility scooter from outside the Co-op on Boxing Day and riding it to Ambleside, a distance of five miles, in two hours and a quarter. The owner, retired signalman [[K p8 name|Albert Rose]], 68, watched him go. "I shouted," Mr [[K p8 name|Rose]] said in a statement. "He waved." [[K p6 name|Blamire]] told officers that he had missed the bus to his girlfriend's seventeenth. Fined £120; compensation £60 to Mr [[K p8 name|Rose]] for the battery. He was in breach of a conditional discharge given when he was 18 for stealing a swan pedalo (URN [[K p6 id|03KE0155/11]]); no further penalty for the pedalo.

Ms [[K p2 name|Verma]], who prosecuted in that case as well, said that the Crown was beginning to see a pattern.

— A haulage firm was fined £3,000 for a tachograph matter. Its director didn't attend.

The cake contest at Staveley went ahead without a third judge. A Victoria sponge by Mrs Verger, as she's known, came first. There has been some talk.
