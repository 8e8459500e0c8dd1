id: t0056
genre: news
where: US-MN
published: 2009-11-12
title: Gymnast agency owed a fee for every girl? No, say parents
person p1: role=accused age=46 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=12 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
screen p4: none
note: nothing to protect; "per girl", "appointments", "placed", consumer complaint about gym placement

ROCHESTER — At $275 a girl, the business plan was simple.

[[K p1 name|Denise Rohrbach]], 46, offered to "place" young gymnasts with better clubs and took the fee from parents up front. The appointments she took for them, forty in all, were with coaches who had never heard of her. She was charged last week with theft by swindle.

Bookkeeper [[K p2 name|Hassan Jama]] paid twice. His daughter, [[K p4 name|Ayaan Jama]], 12, got into the same club by walking in with her leotard on and asking; she took third on vault at Owatonna on Saturday.

"[[K p1 name|Denise]] promised Olympians," said club owner [[K p5 name|Greta Sund]]. "[[K p4 name|Ayaan]] promised to sweep."

Assistant County Attorney [[K p3 name|Will Trask]] expects a plea.

