id: v0012
genre: news
where: US-ID
published: 2005-01-13
title: District Court, for the week
person p1: role=convicted age=38 protected=no why=adult-convicted
person p2: role=convicted age=22 protected=no why=adult-convicted
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
screen: none
note: nothing to protect; court briefs with case numbers, adult accused

Before Judge [[K p4 name|Rex Tolman]]:

[[K p1 name|Lyle Dwain Critchfield]], 38, Rupert, case [[K p1 id|CR-04-3391]], grand theft by possession of eleven irrigation motors. Two years fixed, three indeterminate. Restitution of $9,470 to [[K p5 name|Glenn Wadsworth]], who told the court that he'd have sold [[K p1 name|Critchfield]] the motors for less than the lawyer cost.

[[K p2 name|Jesus Ontiveros]], 22, Heyburn, [[K p2 id|CR-04-3402]], leaving the scene. Withheld judgment, 60 hours of service at the fairgrounds.

[[K p3 name|Mark Pettengill]], 57, Burley, [[K p3 id|CR-05-0018]], arraigned on a charge that he mailed a snake. Not guilty plea. Trial on March 8. The snake is with the university.
