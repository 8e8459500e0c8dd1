id: ae0064
genre: news
where: GB-ENG
published: 2009-10-22
title: Mother and partner deny cruelty
person p1: role=accused age=25 protected=decide why=adult-accused
person p2: role=accused age=32 protected=decide why=adult-accused
person p3: role=victim age=3 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
note: relative accused and her partner in the household, both D; the child W; neighbour K with her own address

A couple went on trial at Wexcombe Crown Court yesterday accused of neglecting a boy of three who was found eating bird seed.

[[D p1 name|Gemma Louise Aldous]], 25, and [[D p2 name|Darren Spratt]], 32, deny two counts of child cruelty at [[W p3 address|a maisonette in Nightingale Way]]. The jury heard that the boy, her son, weighed what he should have weighed at 18 months.

[[K p4 name|Fiona Mbeki]], prosecuting, said that a lock had been fitted on the outside of a door. A neighbour from the next road, [[K p5 name|Patrick Rooke]], of [[K p5 address|8 Linnet Close]], will say that he passed sandwiches through the letter-box.

"He'd say 'ta, Pat'," the opening went on. "It was some weeks before [[K p5 name|Mr Rooke]] learned that the child was called [[W p3 name|Tyler]]."

He has since been adopted, and goes to [[W p3 school|a nursery at Exford]]. [[D p2 name|Spratt]] was a scaffolder with [[D p2 employer|Moorland Access]]. The trial continues.
