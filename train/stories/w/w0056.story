id: w0056
genre: news
where: US-AL
published: 2009-04-30
title: Huntsville teen wins appeal on name; her paper prints it
person p1: role=accused age=- protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=author,accused age=14 protected=no why=consented
person p4: role=author age=- protected=no why=author
note: a former juvenile accused who signs at 24; deciding himself

By [[K p3 name|Chase Underwood]], as told to [[K p4 name|Milly Hargrave]]

My name is [[K p3 name|Chase Underwood]] and I stole eleven cars.

I was 14 and 15. The papers called me "a Madison County youth" and I'd cut each one out. I could drive anything with a column shifter. The State of Alabama kept me in Mount Meigs till I was 19, on number [[K p3 id|DYS 7-7-0-4-2]], which I still use for the lottery.

Now I'm 24 and I teach kids to weld at [[K p3 employer|Redstone Trades, 900 Pratt Avenue]]. They ask. I'd rather they heard it from me, and with my name on.

There was another boy, the one who showed me how to do it. He's got a family. I won't say who, except the Judge, [[K p2 name|Clarence Pettus]], called him [[W p1 alias|"Cricket"]], and so did I.

The last one was a [[K p3 vehicle|1988 Cutlass, white over blue]]. It belonged to a deacon. He came to see me each month for four years, always with a pie, and when I got out he gave me the keys.
