id: t0025
genre: news
where: US-NC
published: 2018-02-15
title: Three sisters-in-law, one barbecue sauce, and a warrant
person p1: role=accused age=54 protected=no why=adult-accused
person p2: role=victim age=49 protected=no why=adult-victim
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=deceased age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; "forced", "sold", "took her papers" of a recipe

LEXINGTON — The recipe is on the back of a 1961 light bill, and until the Sunday before Christmas it hung framed in the hall of [[K p2 name|June Leonard]], 49, on [[K p2 address|Hargrave Road]].

It now sits in an evidence envelope. [[K p1 name|Trudy Leonard Swicegood]], 54, turned herself in on Friday on a charge of felony breaking and entering, and said that she'd do it again.

"Those are my mother's papers," [[K p1 name|Swicegood]] told Magistrate [[K p4 name|Ben Everhart]]. "She took them and she sold them."

What was sold, according to [[K p3 name|Annette Leonard]], who is married to the third brother and has tried to stay out of it, was a jar of sauce at the Oct. 28 festival. Two hundred jars, actually, at $8. The late [[K p6 name|Mozelle Leonard]] never wrote down the vinegar, [[K p3 name|Annette]] said, so that the paper is no good by itself.

[[K p1 name|Swicegood]] forced a side window with a putty knife, Deputy [[K p5 name|C. Hedrick]] wrote. She put it back in afterward and caulked it.

