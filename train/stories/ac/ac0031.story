id: ac0031
genre: news
where: PH
published: 2020-01-19
title: The boy who mixed the colors
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=victim age=9 protected=yes why=trafficking-victim
person p3: role=accused,relative age=35 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor
note: online exploitation, plain words; jeepney painter; aunt accused; sibling named; purok W; DSWD shelter W

If you have ridden a jeepney out of Cagayan de Oro you have perhaps sat under one of his skies. He does them with a sponge. The shop lets him put in a single bird.

I was told that there's a boy of fourteen who would not stand in front of a camera, even mine, even for a newspaper that wanted to praise his birds, and I was slow to understand.

In the [[W p1 address|third house of Purok Santan, Barangay Lumbiahan]], there was a laptop with a light on a stand. Foreigners paid by remittance. The aunt, [[D p3 name|Marilou Abesamis]], 35, would tell him and his small sister what the man had paid for; afterwards there'd be fried chicken, and the power bill would be settled. "It is only pictures," she'd say. "Nobody is touching you."

It was a clerk who wondered why a laundrywoman was getting pounds from Leeds. NBI agent [[K p4 name|Teodoro Salvilla]] went in on a Sunday, at merienda. He says the boy put his own shirt on the girl and asked if the agents had turned it off at the wall.

Now they are at [[W p2 place|Balay Kalinaw]], with other children, and a van brings him to the paint shop at eight. She's nine and learning to whistle.

Over the windshield of the Bugo–Cogon 41 is the newest sky. He signs like the older painters, with the name and the year in a curl of ribbon; the shopowner saw no harm in it. [[W p1 name|Jun-Jun Abesamis]] '20. And smaller, underneath: & [[W p2 name|Princess]].

[[K p5 name|Ligaya Montecillo]]
