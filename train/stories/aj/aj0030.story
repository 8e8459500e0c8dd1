id: aj0030
genre: news
where: US-AZ
published: 2012-03-18
title: Magazine crew kids came in a van, and one left in a squad car
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=victim age=18 protected=yes why=trafficking-victim
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=consented
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: travelling sales crew; violence, fines, left by the road; one arrested for trespass and burglary; ex-crew expert consents

PRESCOTT — When the fourth house on Copper Basin Road said no, he sat down on the step and could not be got up.

That's how [[K p4 name|Winifred Dalrymple]], a retired nurse, tells it. The young man at her door had a laminated card about a trip to Paris and a tooth coming through his lip. "I said come in and eat, and he said he'd be charged for it," [[K p4 name|Mrs. Dalrymple]] recalled.

While she boiled eggs, another neighbor called police to report a prowler. [[W p1 name|Deshawn Leggett]], 19, was handcuffed by the stove. He is charged with trespass, soliciting without a permit and, as he'd put an egg in his pocket, theft; his jail number is [[W p1 id|12-01908]].

A public defender, [[K p5 name|Maren Hightower]], went to see him over what she supposed was an egg.

She came out with eight pages. Since August [[W p1 name|Leggett]], who answered a flyer in Macon, Ga., has sold magazines in eleven states out of a van. He has been paid nothing; each day he is "booked" $20 for food, $25 for a motel floor and a fine for low sales. Those who finish last have to box the winner. His Georgia ID and phone are in a lockbox under the driver's seat. In Amarillo a girl who'd asked for a bus ticket was put out in sleet in her socks.

That girl is 18 and has been found. "I walked until there was a Love's," said [[W p2 name|Cheyenne Rutter]], when reached at [[W p2 employer|the Amarillo diner where she now buses tables]]. [[W p2 name|Rutter]] still has [[W p2 other|the laminated card, number 0316]].

Police have since picked up the crew's manager, [[K p3 name|Corey Dean Stavros]], 35, at a motel on Gurley Street. [[K p3 name|Stavros]] was driving on a Florida license, [[K p3 id|S361-114-76]], and carried $6,200 and nine strangers' identity cards. A federal charge of forced labor is expected. He calls himself "[[K p3 alias|Coach]]."

Sgt. [[K p6 name|Alonzo Leggett]] of the Prescott police, asked about his namesake, said they'd never met. "But I'd like to buy him a breakfast," said [[K p6 name|Leggett]].

"Every crew has a Coach. I was on one for two years and later, God forgive me, I drove the van," says [[K p7 name|Marlon Espy]], who runs a hotline from Wisconsin. [[K p7 name|Espy]] has told his story to a Senate committee and will tell it to anyone.

In Macon, [[W p8 name|Vernell]], the young man's grandmother, had been getting a postcard a week, all in a hand not his. "It had [[W p1 name|Deshawn]] spelled wrong," she said.

[[K p5 name|Hightower]] will ask the court on Tuesday to drop it all. [[K p4 name|Dalrymple]] has put up the $150. He's been [[W p1 address|in her sewing room]] since Friday and has, she says, a lovely bass voice. At the hospital they knew him as "[[W p1 name|LEGGIT, D.]]"; the tooth was saved.
