id: t0080
genre: news
where: US-OH
published: 2010-03-25
title: Nurse's aide charged with bilking patient of quilts
person p1: role=accused age=37 protected=no why=adult-accused
person p2: role=victim age=90 protected=no why=adult-victim
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; adult victim aged 90, named relative

MILLERSBURG — She hurt her, the old woman said, in the worst place: the cedar chest.

[[K p1 name|Jodi Lynn Swartzentruber]], 37, was indicted Monday for theft from an elderly person. Over a winter she is said to have carried out nineteen quilts, one under her coat at a time, from the bedroom of [[K p2 name|Anna Mast]], 90, and sold them at $400 a piece to a shop in Columbus.

"I'd have given her one," [[K p2 name|Mast]] told Sheriff [[K p4 name|Clay Burkholder]]. "She only needed to say she was cold."

Her son, [[K p3 name|Levi Mast]], has found eleven.

