id: l-0041
genre: blog
where: US-SD
published: 2015-08-10
title: Rally week, day 5: what the docket looks like at 7 a.m.
person p1: role=accused age=42 protected=no why=adult-accused
person p2: role=accused age=56 protected=no why=adult-accused
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=accused age=31 protected=no why=adult-accused
screen p1: none
screen p6: none
note: adult twin sisters of trade, by choice; a sting of adults; nobody withheld

There's a folding table in the hall of the Meade County courthouse where the magistrate's clerk deals out papers like a blackjack hand. This is what I saw at it.

[[K p2 name|Gunnar Hovland]], 56, insurance, Edina. Attempted to hire a woman who was in fact a special agent named, I kid you not, Agent [[K p4 name|Chastity Moe]].

[[K p3 name|Victor Prakash Rao]], 39, orthopedist, same agent, ten minutes later, same joke.

[[K p1 name|Roxanne Feeley]], 42, and her sister [[K p6 name|Rhonda Feeley]], 31, both of Wichita. Prostitution. They come every August in their own RV, have done since 2006, and split the take down the middle, "minus propane." [[K p1 name|Roxanne]] used to be a court reporter and corrected the clerk's spelling. Agent [[K p4 name|Moe]] had spent an hour with each of them separately, asking who they worked for, and I heard [[K p6 name|Rhonda]] say down the hall, "For the transmission, ma'am. It's always the transmission."

Fines: $300 for the ladies, $400 for the gentlemen, no jail for anyone, and could everybody please move a motorcycle that was blocking the ambulance.

[[K p2 name|Hovland]] asked if this would be in the paper. The clerk pointed at me. I waved.

— [[K p5 name|Tess Iron Cloud]], Black Hills Docket
