id: v0049
genre: blog
where: US-CA
published: 2011-10-09
title: How St. Cuthbert's got its roof, and what we sold for it
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=84 protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=10 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; debt, "sold the Virgin", "worked it off", "every girl in the parish"

The debt was $61,000 when I came, and each time I asked about it I was told that it had grown.

So we sold the Virgin. Don't write to me. She was plaster, she was one of two, and a film company in Burbank wanted her for a hallway. [[K p2 name|Adelaide Finnerty]], 84, who has dusted her since 1949, drove down with her in the passenger seat, belted.

The rest was worked off. Every girl in the parish over eight baked, every boy hauled slate, and [[K p3 name|Minh Tran]], roofer, charged us for nails and nothing else. [[K p4 name|Faith Abara]], who's ten, held a lemonade stand in the rain until, she says, men paid her to go home. She took in $212.

On Tuesday it poured and I sat in the nave under a dry ceiling and listened.

[[K p1 name|Fr. Hugh Pardo]]
