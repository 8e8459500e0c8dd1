id: ac0004
genre: blog
where: US-MN
published: 2011-09-18
title: From the rectory porch
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: parish blog; boy known by his bell and his place in the procession; mother named; plain words

The tomatoes are done. [[K p5 name|Hedwig Pruss]] brought the last of them in a dishpan and I have been told, firmly, to make sauce.

I want to write about a bell. You all know the sound of ours at the consecration, a half second late, always. The one who rings it counts under his breath and gets to eleven instead of ten. He is nine, and [[W p1 other|the smallest of our servers and walks last, carrying nothing but the bell]].

He did not ring it in August. Some of you asked me at the door where [[W p1 name|Tobiasz]] was, and I said "with his family," which was true. I will say more now because the county has said it: [[K p2 name|Lawrence Ebling]], 52, who taught him on Thursdays, was arrested on the third for what he did to a child in the [[D p1 place|back room of the music shop on Fourth]]. No child should be hurt in that way, and no child should then have to be brave about it.

His mother, [[W p4 name|Jolanta Wilk]], asks you not to bring more food. She asks you to stop lowering your voices.

I have taken the roster from the sacristy door because it gave everything, [[W p1 name|T. WILK]], [[W p1 phone|612-555-0164]], to anybody who came to dust.

Last Sunday he came back. Eleven, he counted. It was the right number.

Fr. [[K p3 name|Anselm Doyle]]
