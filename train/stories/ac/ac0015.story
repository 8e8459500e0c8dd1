id: ac0015
genre: news
where: US-NC
published: 2003-05-11
title: A seat on the 14
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=deceased,victim age=- protected=no why=adult-victim
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
note: column on city bus robbery; girl witness with violin, stop and school; full name in the drawing's corner

The driver kept a bag of peppermints on the dash and gave one to anybody who said good morning. Say it twice, still one.

I rode the 14 for six years. [[K p2 name|Otis Grandberry]] never once asked me what I did. He asked the child.

She got on at [[W p1 place|Pender and Vine, by the shoe repair]], at 7:05, with [[W p1 other|a half-size violin in a case covered in frogs]], and she sat where she could see him in the mirror. She'd be ten. He would ask what she was learning, and she'd hum it, and by Trade Street the back of the bus had it.

You know what happened on the morning of April 2. A man wanted the fare box. There were nine of us, and I looked at my shoes. She didn't look at hers. When Det. [[K p5 name|Warren Liles]] asked that afternoon for a description, it was the girl from [[W p1 school|Pender Hill Elementary]] who had one: the ear, the jacket, the hand he used. [[K p3 name|Randall Pope]], 23, was arrested on the strength of it.

They buried [[K p2 name|Otis]] on Saturday. There was a drawing on the flowers, a bus with frogs in every window, and in the corner in careful capitals [[W p1 name|AVA MENDELSSOHN-REYES]].

She did not play at the service. Somebody asked her to, and I heard her say that she only knows it as far as Trade Street.

[[K p4 name|Jim Carraway]]'s column appears on Sundays.
