id: ac0026
genre: comments
where: US-TN
published: 2015-02-22
title: Comments on "A Coach Steps Down"
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
screen p1: none
note: readers under a long feature; outing by jersey, car, and hashtag; school W because attends; "recruiting" discussion

[[K p3 name|Dwight F.]] — Beautiful piece of writing and I don't know why we needed 4,000 words on a man's boyhood in Cookeville before being told, in the last column, that he is charged with having a student in his truck eleven times.

[[K p4 name|Mamaw Jo]] — because nobody'd read it if you put that first. I taught [[K p2 name|Tripp Lassiter]] in Sunday school, he was a biter

goodsport88 — We all know its the point guard, wears [[W p1 other|10]], drives a [[W p1 vehicle|purple Neon]]. hard to be a "victim" in a purple Neon

[[K p3 name|Dwight F.]] — She was sixteen, and he was 36, and what she drives is nobody's business.

VolMom — My daughter is on that team. All of [[W p1 school|Harpeth Ridge High]] is walking around that child as if she was wet paint. She said the nicest thing anybody's done is ask her to help with a layup.

goodsport88 — [[W p1 initials|A.]] knows what she did. #free[[K p2 name|Tripp]] #thanksalot[[W p1 name|Addison]]

[[K p4 name|Mamaw Jo]] — moderator please

goodsport88 — what?? [[W p1 relation|her dad's on the county commission]], you think there's two [[W p1 name|Addison Pruitts]]?

*This thread has been closed. [[K p2 name|Mr. Lassiter]] was indicted by a Williamson County grand jury on Feb. 9 for statutory rape by an authority figure and is presumed innocent. — Ed.*
