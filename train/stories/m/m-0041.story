id: m-0041
genre: news
where: GB-ENG
published: 2003-08-01
title: Council digest
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=15 protected=no why=minor-not-in-crime
note: nothing to protect; a planning digest with house names and objectors, a skatepark petition by a fifteen-year-old

[[K p5 name|Lesley Thorogood]] was at the Guildhall so that you didn't have to be

CONSERVATORY REFUSED. [[K p2 name|Mr and Mrs R. Anstruther]]'s "Gothic orangery" at [[K p2 address|The Old Maltings, Cuckoo Pound]] (application [[K p2 id|03/0417/FUL]]) was turned down by six votes to five. The casting vote was that of Cllr [[K p1 name|Dorothy Pinnegar]], who lives opposite, and who'd declared it.

SKATEPARK. [[K p6 name|Kit Madaki]], 15, of [[K p6 address|27 Mafeking Road]], presented 611 signatures and a model made of cereal boxes. He spoke for three minutes without a note. [[K p3 name|Geoffrey Stallard]], the director of leisure ([[K p3 phone|01632 960009]]; [[K p3 email|gstallard@wexhambury.gov.uk]]), said there was no budget line. "Then draw one," said [[K p6 name|Kit]], to applause that the chairman ruled out of order. Referred to committee.

HEDGE. The ombudsman has written again concerning [[K p4 name|Miss Ivy Quantrill]]'s leylandii, [[K p4 address|Windyridge]]. The hedge is now 31 feet. [[K p4 name|Miss Quantrill]], 84, says that it'll see them all out.

PARKING. Cllr [[K p1 name|Pinnegar]] denied that the car photographed on the zigzags, [[K p1 vehicle|a bottle-green Morris Traveller, DOT 1E]], was hers. It was then pointed out to her that it said so.

The next meeting's in September, unless there's an outbreak of sense.
