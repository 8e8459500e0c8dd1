id: w0095
genre: news
where: US-TX
published: 2009-02-26
title: El Paso dealer fined over used-car papers
person p1: role=accused age=49 protected=no why=adult-accused
person p2: role=victim age=34 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; car deal; "held her papers", debt had grown, sold girl's car

Each time [[K p2 name|Lucero Armendáriz]] paid, she owed more.

The sum on her Neon, bought in 2007 for $3,900, had grown to $5,112 by the time that she came to the Attorney General with a coffee can of receipts. On Wednesday the dealer, [[K p1 name|Milton Krebs]], 49, of [[K p1 employer|Sunland Autoplex, 9009 Dyer]], was fined $88,000 for holding the titles of 112 buyers. He'd kept them in a safe, and told those who asked that they'd be arrested at the bridge if they drove without.

"He's got a way of saying it so you thank him," said [[K p2 name|Armendáriz]], 34, a school secretary.

She's now driving it, [[K p2 vehicle|plate 447-BKS]], with paper of her own. She plans to sell it to a girl at church for a dollar.

District Judge [[K p3 name|Wyatt Ostrander]] gave [[K p1 name|Krebs]] till April 1. Cause [[K p1 id|2008-DCV-5512]]. [[K p1 name|Krebs]], reached at [[K p1 phone|915-555-0137]], said he'd pay "in installments."

— [[K p4 name|Felicity Moya]]
