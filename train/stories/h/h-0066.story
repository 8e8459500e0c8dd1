id: h-0066
genre: news
where: GB-ENG
published: 2012-09-28
title: Maths teacher and schoolgirl, 15: found
person p1: role=missing,victim age=15 protected=yes why=minor-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: everyone had her name while she was missing; now that the man is arrested for abducting and she is found, the newsroom's style note comes too late in the copy

By [[K p6 name|Lucas Fairbrother]] in La Rochelle

THE nine-day search for a maths teacher and his pupil is over.

French officers stopped [[K p2 name|Simon Aldous-Crewe]], 30, on a bench outside a bakery at twenty past nine yesterday. He'd a baguette under his arm. He was arrested on a European warrant for child abduction. The 15-year-old, who was holding the dog they had bought, was taken to be looked after.

[[K p5 name|Mme Odile Pasquier]], the baker, had seen their picture. "He asks for the croissants in English. She corrects him. It's she who's got the good accent."

From a hotel in Dover her parents, [[W p4 name|Martin and Fay Kettleborough]], said that they were "emptied out" and thanked the public, the press and, by name, the baker.

Chief Inspector [[K p3 name|Bob Naughtie]] of Hampshire Police said that there would be a time for questions at [[W p1 school|Meon Bridge Community School]], where she's in Year 11, and it wasn't today.

[[W p1 name|Imogen Kettleborough]], [[W p1 other|a keen oboist]], had been reported missing on 19 September, when she didn't come down to breakfast. [[W p1 name|Immy]]'s face has since been on every front page, on milk lorries and a ferry.

[STYLE, ALL DESKS, 15.40: She's now to be treated as the alleged victim in a case of child abduction & poss. sex offence. Name, picture, school, parents OUT of all copy as from now, incl. online. Yes we know that everyone knows. Caption on [[W p1 photo|Immy_K_prom_dress.jpg]] too.]
