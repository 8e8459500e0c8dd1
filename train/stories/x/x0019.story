id: x0019
genre: blog
where: US-OR
published: 2019-11-05
title: The bus I never got back on
person p1: role=victim,author age=12 protected=no why=consented
person p2: role=accused,relative age=- protected=decide why=identifies-protected
note: first-person text signed by an adult; the uncle accused only by her

I was twelve. My uncle [[D p2 name|Dale]] had the window seat and I had his hand on my knee, and from Bend to Burns nobody turned round.

I'm forty now and a welder, and I've read enough of these to know the part where the writer says "call me K." I'm not going to. My mother wanted me to use a letter. My mother also sent me on the bus.

[[D p2 name|Uncle Dale]] never was charged. He coached Little League. I told the sheriff's office in 1996 and a man wrote it down with a pencil and, I believe, an eraser.

What I want from you, reader, is small: turn round.

— [[K p1 name|Karla Swenson-Ruiz]], Bend
