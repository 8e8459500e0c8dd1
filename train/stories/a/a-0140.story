id: a-0140
genre: news
where: US-NY
published: 2002-02-03
title: Neediest Cases: The tailor of Arthur Avenue
person p1: role=bystander age=70 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
screen: none
note: charity profile; adult; nothing

By [[K p3 name|MORRIS ABELARD]]

[[K p1 name|Gennaro Liguori]] can tell from across the street what is wrong with a coat.

At 70 he can't any longer feel the needle. Diabetes has taken the ends of his fingers, one by one, the way, he says, a bad apprentice takes pins. His landlord of 31 years, [[K p2 name|Sal Ruggiero]], has not sent a bill since November; the electric company has.

The Fund gave $340 for the lights, and $90 for a thimble that is wide enough. Mr. [[K p1 name|Liguori]] looked the photographer up and down. "The left shoulder," he said.
