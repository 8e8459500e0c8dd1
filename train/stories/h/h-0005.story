id: h-0005
genre: news
where: IE
published: 2009-05-19
title: 'I was not a guest, I was the kettle': domestic worker wins Labour Court award
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: labor-trafficking
note: civil award; the report names the claimant, her street and the parish choir she found help in; determination number runs under her own name

By [[K p6 name|Colm Tarpey]], Industry Correspondent

A Cork restaurateur and his wife have been ordered to pay €86,000 to a woman who cleaned, cooked and minded three children for them for almost four years and got, by her own reckoning, €420.

In determination [[W p1 id|MWD0917]] ([[W p1 name|Magsaysay]] v [[K p3 name|Harrold]]), the Labour Court found that Ms [[W p1 name|Imelda Magsaysay]] was promised €1,400 a month by [[K p2 name|Declan Harrold]] and [[K p3 name|Sinéad Harrold]] when they hired her through a cousin in Iloilo. Her passport went into a safe on the first evening. If she left, she was told, the guards would deport her and the family at home would be asked for the airfare.

She slept in the utility room of the family's house at [[W p1 address|Knocknahilly Heights]] and was allowed out for Mass. It was there that the [[W p1 other|only Filipina in the folk choir]] began, between hymns, to ask what people were paid.

"I was not a guest and I was not staff. I was the kettle," Ms [[W p1 name|Magsaysay]] told the hearing.

[[K p3 name|Mrs Harrold]] said that the arrangement was "like family". Asked by court chairman [[K p5 name|Raymond Cuffe]] whether family had a contract, she said no, and, asked whether family had its passport locked away, she said that it depended.

The couple have closed one of their two restaurants, which a spokesman put down to the recession.

[[K p4 name|Nuala Fitzgibbon]] of the Migrant Workers' Desk said that gardaí had been given a file. "This is trafficking for labour, under last year's Act, and nobody has been charged with it yet." [[W p1 name|Imelda]], she added, is now [[W p1 employer|in paid work at a nursing home in Blackrock]] and "sings louder".
