id: s-0010
genre: social
where: US-TN
published: 2020-02-27
title: Neighborhood group post
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=author age=- protected=no why=author
note: outing post about a 13-year-old; a Ring camera; the mother's workplace

[[K p3 name|Debbie Lynn Crabtree]]: The kid police picked up for the mailboxes is [[W p1 name|Jaxon]]. 13 yrs old!! Lives in [[W p1 address|the green duplex across from the Dollar General on Cutter Rd]], mama is [[W p2 name|Shawna Bledsoe]] who does hair at [[W p2 employer|Tangles]]. My Ring got his [[W p1 vehicle|orange BMX with the pegs]]. He's going before the juvenile judge Tuesday and I will be there with snacks.
