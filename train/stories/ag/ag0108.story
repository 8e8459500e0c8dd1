id: ag0108
genre: news
where: US-ND
published: 2015-01-09
title: Cook's debt to man camp paid off in pie
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: oil camp, a cook, keys, company; nothing to protect

TIOGA -- Some people pay for company; the men of Lot 6 paid for pie, and got [[K p1 name|Delphine Robichaux]] with it.

She answered an ad for a short-order cook in 2012, expecting a kitchen, and found a microwave. She borrowed $3,000 from camp manager [[K p2 name|Ole Sundby]] for a real oven and gave him the keys to her pickup to hold, although he'd not asked. At $4 a slice, two hitches saw the debt off. "I took my keys out of his hand and gave him a slice of the sour cream raisin," she said. "On the house. He cried, but he's Norwegian, so it's hard to be sure."

With oil under $50 the camp will close on Friday. Driller [[K p3 name|Kwame Boateng]] has the oven.
