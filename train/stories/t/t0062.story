id: t0062
genre: news
where: US-MO
published: 2016-07-21
title: Cape Fair man says he was sold a dead horse
person p1: role=accused age=66 protected=no why=adult-accused
person p2: role=victim age=58 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
screen: none
note: nothing to protect

STOCKTON, Mo. — In the pictures she's standing, and that, [[K p2 name|Clell Yoder]], 58, told the court, is what he paid for.

The mare was delivered on a Thursday lying down. Seller [[K p1 name|Wick Haggerty]], 66, charged with misdemeanor deceptive practice, says that she had been fine at his end and must have been upset by the interstate.

"How long had she been dead?" asked Associate Judge [[K p3 name|Merle Tuck]].

"She'd been very quiet," said [[K p1 name|Haggerty]].

A vet will testify Aug. 4. [[K p2 name|Yoder]] wants $1,800 and his trailer hosed.

